/**
 * The schools of those who labelled what is learnt from. All go by one guide, and yet do not ask alike:
 * - guide: of train-updates and train-contrast, and blind readers of updates from good to bad and of notes in which one thing at most is broken;
 * - writers: they labelled their own notes, half of which a second reader then read too, and call missing what others call hollow;
 * - leavers' readers: of notes as people leave them. They ask who does it more than others, and seldom say that a question stops them.
 * What all share is learnt from all.
 */
export const SCHOOLS = ['guide', 'writers', 'leavers'] as const

/**
 * How much of each school the engine has: it reads half as the guide's readers do and half as the leavers'. On
 * `held-updates` and `held-notes` together that tells best what is asked; either alone loses what the other's notes need.
 */
export const READS_AS = [0.5, 0, 0.5]

// Ids of those notes of ours whose readers are of the guide's school: notes with breaks, and updates.
const GUIDED = /^own-[qs]-/

/** The school of whoever labelled a note or pair, as a number of SCHOOLS. */
export function schoolOf(id: string): number {
  if (id.startsWith('own-r-')) return SCHOOLS.indexOf('leavers')
  return SCHOOLS.indexOf(id.startsWith('own-') && !GUIDED.test(id) ? 'writers' : 'guide')
}
