import type { Note, Span } from '../segments.ts'

export type PrivateKind = 'name' | 'phone' | 'secret' | 'code' | 'card' | 'health' | 'address'

/** Someone else's data, or a secret, in the learner's text. `id` survives edits elsewhere. */
export interface PrivateFinding extends Span {
  id: string
  kind: PrivateKind
}

/** Private data and secrets in a text, in order of place. Precision first. */
export function findPrivate(_note: Note): PrivateFinding[] {
  return []
}
