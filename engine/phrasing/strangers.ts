/** A stranger's note to read without the coach. */
export interface StrangersNote {
  id: string
  /** Who opens it. */
  reader: string
  text: string
  /** The words that stop the reader. */
  gap: string
  /** Why they stop, in one sentence. */
  why: string
}

/** Each has one real gap; the rest of it holds. */
export const strangersNotes: StrangersNote[] = [
  {
    id: 'bakery',
    reader: 'the early baker, first week in this shop',
    text: 'Friday 6 June, ovens. Rye and oats are mixed and in the cold room, bottom shelf.\nOven 2 is out until the fitter comes at 11; use 1 and 3.\nNext: rye in by 04:30. Turn the oats down when they look right.\nNothing else is stuck. Ola, 0300 shift, back Saturday.',
    gap: 'when they look right',
    why: 'Someone in the first week cannot know that look.',
  },
  {
    id: 'bikes',
    reader: 'the Saturday volunteer, knows the workshop',
    text: 'Workshop, Thursday night. Five children’s bikes are finished and tagged green by the door.\nBlocked: the blue tandem waits for a chain, due by post on Monday.\nNext: check tyres on the five, then hand them out from 10:00. One family is coming early, let them in.',
    gap: 'One family is coming early',
    why: 'Which family, and how early, is left out.',
  },
  {
    id: 'garden',
    reader: 'a neighbour who has never watered here',
    text: 'We are away until Sunday 20 July. Beans and lettuce were watered tonight, nothing is wrong with anything.\nPlease water both on Friday and Sunday before nine, two cans each; the cans are by the tap.\nThe greenhouse needs it too, but not as much. Parcels go in the shed, it is open.',
    gap: 'not as much',
    why: 'A number of cans would save a guess.',
  },
  {
    id: 'lessons',
    reader: 'a tutor who takes the class over for one week',
    text: 'Evening class, week 6. We finished unit 4; all twelve have their books back, marked.\nNothing is blocked. Room 9 is booked until 20:30 and the caretaker opens it at 18:00.\nNext: unit 5, pages 40 to 44, then the listening. Two of them need the other version.',
    gap: 'Two of them need the other version',
    why: 'Which two, and where the other version lies, is missing.',
  },
  {
    id: 'boat',
    reader: 'the skipper on the next charter',
    text: 'Boat back at 17:40 on Tuesday, clean, fuel full, gas bottle changed.\nNothing blocked. Next charter boards Wednesday 10:00, six people, list on the chart table.\nThe engine made that noise again near the harbour, so keep an ear on it.',
    gap: 'that noise again',
    why: 'The next skipper has never heard it, and cannot tell it from any other.',
  },
]

/** Whether the learner's mark or words touch the gap of a stranger's note. `from` and `to` are numbers as text. */
export function foundGap(about: Record<string, string>): boolean {
  const note = strangersNotes.find(n => n.id === about.note)
  if (!note) return false
  const at = note.text.indexOf(note.gap)
  const [from, to] = [Number(about.from), Number(about.to)]
  if (to > from && from < at + note.gap.length && to > at) return true
  const said = (about.text ?? '').toLowerCase()
  return note.gap
    .toLowerCase()
    .split(/\W+/)
    .some(word => word.length > 4 && said.includes(word))
}
