/** What the coach says while it listens to the two stories; triggers and what to ask for next are in phrasing/stories.ts. */
export const storySentences: Record<string, string[]> = {
  'story-trigger.taken': [
    '“{taken}” is a good place to look. What did you leave there, and who worked from it?',
    'Take “{taken}”, then. Which time comes to mind, and what was waiting for the others?',
    '“{taken}”: what was it that you left, and for whom?',
  ],
  'story-ask.detail': [
    '“{left}”: what was on it, or in it, that they needed?',
    'You said “{left}”. What did somebody find there, as exactly as you remember?',
    'Picture “{left}” as they found it. What did it tell them?',
  ],
  'story-turn.list.quote': [
    'A list is a good place to begin. Take “{quote}”: which one time did somebody work from that?',
    '“{quote}” could be one. Which day comes to mind, and who used it?',
    'Of all these, “{quote}”: when did it once help somebody who came after you?',
  ],
  'story-turn.list': [
    'A list is a good place to begin. Which one thing on it did somebody work from, one real day?',
    'Each of these may hold a memory. Which one did somebody need when you were away?',
  ],
  'story-turn.cv': [
    'Those are the places you worked. In which of them did somebody act on something you had left, once you were gone?',
    'A CV tells where and when. Which one day from it would you tell a friend about?',
  ],
  'story-turn.advert': [
    'That is what they are looking for. When did you do one of those things, even under another name?',
    'That is their side of it. What is the nearest thing you have done, one real time?',
  ],
  'story-turn.long.quote': [
    'There is much in this, thank you. “{quote}”: is that the one time you would tell an employer about?',
    'All of it is kept. Let us look at “{quote}” only. Who used what you left there?',
  ],
  'story-turn.long': [
    'There is much in this, and all of it is kept. Which one time in it would you tell an employer about?',
  ],
  'story-same': [
    'This is the one about “{quote}” again. What is a different time that somebody used what you had left?',
    'Same memory, other words: “{quote}”. Who else once worked from something of yours while you were away?',
  ],
  'story-same.bare': [
    'That one is told already. Which other place in your life has people who never meet?',
    'Both stories are one now. What would the second one be?',
    'I know this one from the first time. When was another?',
  ],
  'story-moment': [
    '“{quote}”: which was it most of all?',
    '“{quote}”: which of these three was it?',
    'Which of these is the moment in “{quote}”?',
  ],
  'story-moment.bare': ['Which was it most of all?', 'Which of these comes closest to what happened?'],
  'story-competency.open': [
    '“{quote}”: what would you call that, if a job advert asked for it?',
    'You said “{quote}”. What is the name for what you did there? Your own word first.',
  ],
  'story-competency.open.bare': [
    'What name would a job advert give to what you did?',
    'What is it called, the thing you did there?',
  ],
  'story-competency.virtue': ['“{virtue}” says how you are; an employer asks what you did.'],
  'story-competency.choose': [
    'Your words “{quote}” stand behind these. Which name is closest?',
    'Each of these fits something you said, “{quote}” first of all. Which would you put your name to?',
    'With “{quote}” behind it, which name could you defend?',
  ],
  'story-competency.choose.bare': [
    'Which name says what kind of work it was: handing over, writing it down, thinking ahead?',
    'Try a name that says what you did, like “written handover”. Which is yours?',
    'Which two or three words would an employer search for?',
  ],
  'story-line': [
    'You named it: “{name}”. The line below holds your own words; change it until it sounds like you.',
    '“{name}”, by your own word. The line below is made of what you said, and yours to change.',
  ],
  'line-read.works.could': [
    '“{works}” shows that it worked.',
    'An employer sees what came of it: “{works}”.',
    'What came of it is there: “{works}”.',
  ],
  'line-read.works.own': [
    '“{works}” is plainly yours.',
    'Your part is there: “{works}”.',
    'An employer sees what you did: “{works}”.',
  ],
  'line-read.gap': [
    'One gap is still open. What goes there, in your words?',
    'There is a gap left in the line. What do you want it to say?',
  ],
  'line-read.own': [
    'I do not see you in it yet. What did you do, told with “I”?',
    'Whoever reads it will ask what your part was. Where in the line do you come in?',
  ],
  'line-read.own.we': [
    '“We” hides your part. What was yours alone?',
    'An employer takes on one person. Which part of that “we” was you?',
  ],
  'line-read.could': [
    'What could somebody then do, because it was there?',
    'The line ends where you left. What happened next, on their side?',
  ],
  'line-read.name': [
    'You called it “{name}”. Where in the line would an employer meet that?',
    'The name is not in it yet: “{name}”. Which of your words would carry it?',
  ],
  'line-read.concrete': [
    'It could be anybody’s so far. Which thing, number or day from your story belongs in it?',
    'Nothing in it is from that one time yet. What would only you know?',
  ],
  'line-read.praise': [
    '“{praise}” is what everybody writes. What in your story shows it instead?',
    'An employer skips “{praise}”. What would you put in its place?',
  ],
  'line-read.long': [
    'It is {count} words, and a recruiter reads fewer than 40. What can go?',
    'At {count} words it is long for a CV. Which part would you miss least?',
  ],
  'line-read.answer': [
    'One press puts “{answer}” at the end of your line. Move it to where it fits.',
    '“{answer}” can go into the line by a press, as it is.',
    'Those words can stand in the line: press, and put them where they fit.',
  ],
  'line-read.stands': [
    'That line stands: what you did, and “{could}”. Nothing to add from me.',
    'It stands. “{could}” is what an employer will ask you about.',
  ],
  'line-read.stands.bare': ['That line stands. I leave it as it is.', 'It stands, in your words.'],
  'story-told': ['That one stands: “{quote}”. Now a different one.', 'Told, and yours. “{quote}” is the proof.'],
  'story-told.bare': ['That one stands too. On to the other.', 'Told. The other story is next.'],
  'after-stories': ['Both stories stand. Back to the note.', 'The stories are done; the note is what is left.'],
  done: [
    'All four lines are clear: your note, two stories, and a name for it, “{name}”. It is yours to take with you. I stop here.',
    'Four lines clear. Take it with you; there is nothing more to ask.',
  ],
  'done.status': ['All four lines are clear.'],
}
