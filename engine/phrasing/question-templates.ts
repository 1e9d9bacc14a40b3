import type { QuestionKind } from '../detector.ts'

/**
 * What the next reader would ask, by kind, by kind and turn, or by the name of the detector that saw it. {quote} is the note's
 * own words, a clause or a few words of one, of one thing or many: a template has to fit them all. Any other name in braces is a
 * word of the note that the detector gave, and a template without it is passed over.
 */
export const QUESTION_TEMPLATES: Record<QuestionKind, string[]> & Record<string, string[]> = {
  hunch: ['What does “{quote}” mean for what I do next?', '“{quote}”: what follows from that for me?'],
  asked: ['You ask “{quote}”: what hangs on that for me?'],
  owner: [
    '“{quote}”: who deals with that?',
    '“{quote}”: whose is that to deal with?',
    '“{quote}”: is anyone on it, or is it mine?',
  ],
  when: ['When exactly is that: “{quote}”?', '“{quote}”: when is that?', '“{quote}”: by when, or on which day?'],
  where: [
    '“{quote}”: where exactly is that?',
    'Where do I look for this: “{quote}”?',
    '“{quote}”: which place is that?',
  ],
  what: ['What exactly is meant by “{quote}”?', '“{quote}”: what exactly?'],
  state: [
    'How do things stand now: “{quote}”?',
    'What is left to do about “{quote}”?',
    '“{quote}”: where does that stand now?',
  ],
  how: ['“{quote}”: how do I do that here?', '“{quote}”: what do you want done, exactly?', '“{quote}”: how exactly?'],
  why: [
    '“{quote}”: why, and until when?',
    'What is the reason for “{quote}”?',
    '“{quote}”: what would go wrong otherwise?',
  ],
  whatif: [
    '“{quote}”: what do I do if that does not happen?',
    'And if it goes wrong: “{quote}”?',
    '“{quote}”: if it fails, what then, and who decides?',
  ],
  contact: ['“{quote}”: whom do I reach, and how?', 'Whom do I ask, and how do I reach them: “{quote}”?'],
  access: [
    '“{quote}”: what do I get in with, and who gives it to me?',
    'How do I get in: “{quote}”?',
    '“{quote}”: has that been set up for me?',
  ],
  'owner: duty': ['Who does this: “{quote}”?', '“{quote}”: whose job is it?'],
  'when: lasting': ['“{quote}”: until when?', 'How long for: “{quote}”?'],
  'what: told': ['“{quote}”: what is that about?', 'What is this about: “{quote}”?'],
  'state: unsure': ['“{quote}”: can I rely on it as it is?', 'How sure are you of that: “{quote}”?'],
  'contact: writer': [
    '“{quote}”: how do I reach you, and until when?',
    'What is your number, and until when can I ring: “{quote}”?',
  ],
  'locked-without-key': [
    '“{quote}”: what is the code or key, or who lets me in?',
    'Who gives me the way in: “{quote}”?',
  ],
  'entry-without-way': [
    '“{quote}”: how do I get in, and who has the key?',
    'Is there a key or a code for this: “{quote}”?',
  ],
  'password-unsaid': ['“{quote}”: where do I get it, or from whom?', 'Who can give me the “{thing}”?'],
  'person-without-reach': ['Who is {person}, and how do I reach them?', '“{quote}”: on what number, and until when?'],
  'call-without-number': ['“{quote}”: on what number?', 'Whom exactly do I call, and on what number: “{quote}”?'],
  'writer-away': ['“{quote}”: whom do I ask instead of you?', 'Who answers for you while you are away: “{quote}”?'],
  'escalate-without-whom': [
    '“{quote}”: to whom, and on what number?',
    'Who takes it from me when I do this: “{quote}”?',
  ],
  'usual-place': [
    '“{quote}”: where is that, for someone who has not seen it?',
    'Which place is it exactly: “{quote}”?',
  ],
  'document-without-place': ['“{quote}”: which one, and where do I open it?', 'Where do I find this “{thing}”?'],
  'fetch-without-place': ['Where do I find {thing}?', '“{quote}”: where is it kept?'],
  somewhere: ['“{quote}”: where exactly?', 'Which spot is that, so that I need not search: “{quote}”?'],
  'hollow-verb': ['“{quote}”: what exactly do you want done?', 'What would done look like for “{quote}”?'],
  'usual-way': [
    '“{quote}”: what is the way, step by step?',
    'I may not know how you do it: what does “{quote}” mean here?',
  ],
  'check-without-sign': [
    '“{quote}”: what am I looking for, and what do I do when I see it?',
    'What would be wrong, and what then: “{quote}”?',
  ],
  'hope-without-fallback': [
    '“{quote}”: and if it has not come by then?',
    'What do I do if this does not happen: “{quote}”?',
  ],
  'may-go-wrong': [
    '“{quote}”: what do I do if it does, and whom do I tell?',
    'At what point do I act on “{quote}”, and how?',
  ],
  'one-branch': ['And if not: “{quote}”?', '“{quote}”: what do I do otherwise?'],
  'fault-without-state': [
    '“{quote}”: how is it now, and is anyone on it?',
    '“{quote}”: is anyone seeing to this, or should I?',
  ],
  'almost-done': ['“{quote}”: what exactly is left, and is it mine?', 'Which part is still open in “{quote}”?'],
  'unsure-state': ['“{quote}”: can I count on it, or must I check?', 'How sure is “{quote}”, and how do I find out?'],
  'tried-without-result': ['“{quote}”: and how is it now?', 'What came of this: “{quote}”?'],
  'told-and-then': ['“{quote}”: what did they answer, and what happens next?', 'What happens next after “{quote}”?'],
  'did-not-come': ['“{quote}”: is it coming later, and who is chasing it?', 'What do I do without it: “{quote}”?'],
  'passive-duty-without-actor': ['“{quote}”: who does it, me?', 'Whose job is this: “{quote}”?'],
  'someone-does-it': ['“{quote}”: who is that?', 'Who, exactly: “{quote}”?'],
  'pronoun-between-two': ['“{quote}”: who is “{person}” here?', 'Which of the people you name is meant in “{quote}”?'],
  'they-without-who': ['“{quote}”: who are they?', 'Who is meant by “they” in “{quote}”?'],
  'we-should': ['“{quote}”: do you want me to do it?', 'Who decides on “{quote}”, and who does it?'],
  'vague-time-on-a-duty': ['When exactly is that: “{quote}”?', '“{quote}”: what day and time do you mean?'],
  'arrival-without-time': ['“{quote}”: on what day, and at what time?', 'When is it expected: “{quote}”?'],
  'undated-day': ['“{quote}”: which date is that?', 'Counting from which day is “{when}”?'],
  'deadline-without-date': ['“{quote}”: what day and hour is that?', 'What is the last moment for “{quote}”?'],
  'clock-across-zones': ['“{quote}”: {when} in whose time zone?', 'Is {when} your time or mine: “{quote}”?'],
  'vague-thing': ['“{quote}”: what exactly?', 'What is meant here: “{quote}”?'],
  'count-without-which': ['“{quote}”: which, exactly?', '“{quote}”: can you say which?'],
  'change-without-value': ['“{quote}”: from what to what?', '“{quote}”: what exactly has changed?'],
  'amount-missing': ['“{quote}”: how much?', 'What is the amount in “{quote}”?'],
  'as-was-said': ['“{quote}”: what was said, since I was not there?', 'What was said, exactly: “{quote}”?'],
  'unknown-initials': ['What does {thing} stand for?', '“{quote}”: what is {thing}?'],
  'bare-task': ['“{quote}”: what do you want done?', 'What about “{quote}”: is it a job for me?'],
  'polish-without-facts': ['“{quote}”: what happened, in plain facts?', 'What does “{quote}” leave for me to do?'],
  'ban-without-reason': ['“{quote}”: why, and until when?', 'What would go wrong: “{quote}”?'],
  'off-without-reason': [
    '“{quote}”: what is the reason, and until when?',
    'Why is that, and who may change it: “{quote}”?',
  ],
}
