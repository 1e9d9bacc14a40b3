import type { QuestionKind } from '../detector.ts'

/**
 * What the next reader would ask, by kind or by the name of the detector that saw it. {quote} is the note's own words;
 * any other name in braces is a word of the note that the detector gave, and a template without it is passed over.
 */
export const QUESTION_TEMPLATES: Record<QuestionKind, string[]> & Record<string, string[]> = {
  owner: [
    '“{quote}”: is that me, or someone else?',
    'Who does this: “{quote}”?',
    'Who is meant in “{quote}”?',
    '“{quote}”: whose job is it?',
  ],
  when: [
    '“{quote}”: on which day, and at what time?',
    'By when exactly: “{quote}”?',
    'What day and time does “{quote}” mean?',
    '“{quote}”: when is that, so that I am not too late?',
  ],
  where: [
    '“{quote}”: where exactly do I find it?',
    'Which one is it, and where: “{quote}”?',
    'Where do I look for this: “{quote}”?',
    '“{quote}”: which place is that?',
  ],
  what: [
    'What exactly is meant by “{quote}”?',
    '“{quote}”: which, and how many?',
    'What should I know behind “{quote}”?',
    '“{quote}”: what is it about?',
  ],
  state: [
    '“{quote}”: what state is it in now, and is anyone on it?',
    'How do things stand now with “{quote}”?',
    '“{quote}”: can I rely on it as it is?',
    'What is left to do about “{quote}”?',
  ],
  how: [
    '“{quote}”: how do I do that here?',
    'What are the steps for “{quote}”?',
    'How will I know it is done: “{quote}”?',
    '“{quote}”: what do you want done, exactly?',
  ],
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
  contact: [
    '“{quote}”: whom do I reach, and on what number?',
    'How do I reach them: “{quote}”?',
    '“{quote}”: who is that, and how do I get hold of them?',
  ],
  access: [
    '“{quote}”: what do I get in with, and who gives it to me?',
    'How do I get in: “{quote}”?',
    '“{quote}”: has that been set up for me?',
  ],
}
