import type { Asks, StoryFindings } from '../story/read.ts'

export { nextTrigger, triggers, type Area, type Trigger } from './triggers.ts'

/** One way to ask: `{left}`, `{could}`, `{moment}` and `{named}` stand for the learner's own words, and it is used only where they are there. */
export type Wording = string

/** What to ask for what a story still lacks; several wordings each, so that none comes twice. */
export const storyAsks: Record<Exclude<Asks, ''>, Wording[]> = {
  own: [
    'Whose hands did the work in this one, and which part was yours?',
    'An employer will ask for your part. What did you do in it, in your own words?',
    'I can see what happened, not yet what you did. Which bit was yours?',
    'Say it with “I” for a moment: what did you leave or prepare?',
    'If I had watched you that day, what would I have seen you do?',
  ],
  specific: [
    'Let us take one real time. Which comes to mind?',
    'Pick one real time, even a small one. What was going on that day?',
    'You wrote “{left}”. Which one time do you remember best?',
    'Take “{left}” on one real day: what was going on?',
    '“{left}”: when was that, and what had happened?',
    'An employer believes one real day sooner than “always”. Which day would you tell them about?',
    'Think of the last time it mattered. What had happened that day?',
    'Give me one detail that only you would know: a name of a thing, a time, a place?',
  ],
  apart: [
    '“{left}”: where were you when they used that?',
    'At the moment somebody needed “{left}”, what kept you from telling them yourself?',
    'Where were you at the moment it was used?',
    'Who needed it at a time when you were not around?',
    'What kept the two of you from just talking: another shift, another place, a day off?',
    'When they picked it up, could they have turned round and asked you, or were you gone?',
    'Whoever came after you, did you two meet at all?',
  ],
  moment: [
    'What made it matter: did you hand something over, see a problem coming, or save a meeting?',
    'How did what you knew get to them, if nobody told them face to face?',
    'Why did you do it at that point: what did you see coming?',
    'You said “{left}”. What would they have had to ask you otherwise?',
    '“{left}”: what did you see coming when you did that?',
    'At which point did the work go from your hands to theirs?',
  ],
  left_behind: [
    'What did you leave for them: a note, a list, a label, something set out ready?',
    'You said “{moment}”. So what did you leave behind for the next person?',
    '“{moment}”: and what lay there for whoever came after you?',
    'If I had walked in after you, what would I have found there?',
    'How did they know what to do: what had you written, drawn or laid out?',
    'They managed: “{could}”. What of yours did they have in front of them?',
    'What was on it, the thing you left: can you remember a line?',
  ],
  others_could: [
    'You said “{left}”. What did the next person do with it?',
    'And then: what could they do without asking you?',
    'What happened next, on their side, because it was there?',
    'Name one thing somebody did from it. What was it?',
    'How do you know it worked: what did they do, or not need to ask?',
    '“{left}”: what would they have been stuck on without that?',
  ],
  competency: [
    'You said “{left}”, and they could act on it. What would you call that skill on a CV?',
    'They managed: “{could}”. What is your name for the skill behind that?',
    'What would you call that, in words an employer would search for?',
    'Many people do this and never name it. What name would you give it?',
    'If a job advert asked for exactly this, which words would it use?',
    'Being organised is part of it. What is the more exact name for what you did here?',
  ],
  another: [
    'Let us leave that one. When did somebody last act on something you left, when you were not there?',
    'Let us try another memory. Who last carried on from where you stopped?',
    'There may be a better one. When did you last leave something ready for a person you would not see?',
    'Think smaller: a label, a text, a list on a door. Who used one of yours?',
    'Think of home as well as work. Who last managed something because of what you had written down?',
  ],
}

/** What to say where a memory will not do as it stands: kindly, with a way on. */
export const storyTurns: Record<Exclude<StoryFindings['turn'], ''>, Wording[]> = {
  live: [
    'That moved live, with people there together. What did you leave in writing for someone who missed it?',
    'You were all there, so it was not async yet. What did anyone who came in later find from you?',
    'Good work, done side by side. Was there a time the others had to go on without you there?',
    'A call is gone when it ends. What did you write down that somebody used afterwards?',
    'They heard that one from you directly. When did someone only have what you had left for them?',
  ],
  'lesson-example': [
    'That one is the lesson’s. Which of yours is closest to it?',
    'I know that one from the lesson. When did you leave something for a person in your own life?',
    'The lesson told that story already. What would yours be?',
    'That is the example from the page above. Who has ever managed something because of what you left?',
  ],
  'someone-else': [
    'That story belongs to somebody else. What have you left, yourself, that another person used?',
    'A good example, and theirs. When were you the one who left something behind?',
    'They did that well. What did you do, then or another time, for the person after you?',
    'An interviewer will ask what you did. Which time were you the one who wrote it or set it out?',
  ],
  hypothetical: [
    'That is what you would do. When did you really do something like it, even once?',
    'It is a good plan. Has it ever happened: at work, at home, in a club?',
    'Let us find a real one. Who has already carried on from something you left?',
    'An employer will ask when that was. Which real day comes nearest?',
  ],
  'future-self': [
    'That is the habit already. An employer will ask who else used it: did anyone?',
    'You left it for yourself. Has somebody else ever worked from a list of yours?',
    'Future-you counts as practice. When did another person need something you had written?',
    'Good for you later on. Who else has ever picked up something you left and used it?',
  ],
  'not-a-story': [
    'I hear what you do in general. On one day, what did you leave for someone who was not there?',
    'Those are big words for it. What is one small thing you wrote that somebody used?',
    'Let us go to one real time. Who had to carry on when you were not there?',
    'Two details only you would know will do. What did you leave for somebody?',
  ],
}

/** The words of a field that can be said back: short, and free of private data. */
function said(story: StoryFindings, name: string): string {
  const words = story.quotable[name as keyof StoryFindings['quotable']] ?? ''
  const list = words.split(/\s+/)
  if (list.length <= 14) return words
  const stop = words.split(/[,;:—]/)[0]!.trim()
  const short = stop.split(/\s+/).length
  return short >= 4 && short <= 14 ? stop : ''
}

/** A wording with the learner's words in their places, or '' where a word it needs is not there. */
function filled(wording: Wording, story: StoryFindings): string {
  let whole = true
  const text = wording.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = said(story, name)
    if (!words) whole = false
    return words
  })
  return whole ? text : ''
}

/** What to ask for next about a story, in a wording not used before, or '' where nothing lacks; all used, it starts again. */
export function storyQuestion(story: StoryFindings, used: string[] = []): string {
  if (!story.asks) return ''
  const turned = story.turn && (story.asks === 'another' || story.asks === 'own')
  const wordings = turned ? storyTurns[story.turn as keyof typeof storyTurns] : storyAsks[story.asks]
  const ways = [...wordings.filter(w => w.includes('{')), ...wordings.filter(w => !w.includes('{'))]
  const all = ways.map(w => filled(w, story)).filter(Boolean)
  return all.find(w => !used.some(u => u.includes(w))) ?? all[0] ?? ''
}
