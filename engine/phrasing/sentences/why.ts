import type { QuestionKind } from '../../detector.ts'

/** Why the reader stops there, by what they would ask: one line each, when the learner asks why. */
export const whySentences: Record<`why.${QuestionKind}`, string[]> = {
  'why.owner': [
    'With “{quote}”, two people can each think that the other does it.',
    'Nobody is named at “{quote}”, so your reader cannot tell whether it is theirs.',
  ],
  'why.when': [
    '“{quote}” can mean today or next week; too early is wasted work and too late cannot be mended.',
    'Your reader plans the day by it, and “{quote}” gives no hour to plan by.',
  ],
  'why.where': [
    'You know the place; your reader would go and look for “{quote}”, and may find the wrong one.',
    'At 6am there is nobody to ask where “{quote}” is.',
  ],
  'why.what': [
    '“{quote}” could be more than one thing, and your reader would act on their guess.',
    'You have seen what “{quote}” stands for. Your reader has only the words.',
  ],
  'why.state': [
    'From “{quote}” your reader cannot tell whether it still needs somebody.',
    'After “{quote}” they would have to go and check for themselves how it stands now.',
  ],
  'why.how': [
    '“{quote}” says that it is to be done, not how; a stranger would do it another way.',
    'Your reader would not know when “{quote}” is finished.',
  ],
  'why.why': [
    'Without the reason for “{quote}”, your reader cannot tell when it stops being true.',
    'A reader who sees no reason for “{quote}” may undo it.',
  ],
  'why.whatif': [
    'If “{quote}” goes the other way, your reader stands there with no next step.',
    'It can go wrong, and then “{quote}” leaves your reader to decide alone.',
  ],
  'why.contact': [
    'You will not be there. After “{quote}”, your reader knows that somebody knows, but not how to reach them.',
    '“{quote}” points at a person; without a number, a desk or an hour they cannot be asked.',
  ],
  'why.access': [
    'Your reader would stand in front of “{quote}” without a way in.',
    'You had the key or the login for “{quote}”. The note does not say whether your reader has it.',
  ],
}
