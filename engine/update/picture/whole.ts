import type { Picture } from './picture.ts'
import { has, type Piece } from './pieces.ts'
import { C, is, type Token } from './tokens.ts'

/** The names in a piece: capital letters that no sentence start and no lexicon explains. */
export function nameIn(piece: Piece): Token | undefined {
  return piece.tokens.find(t => is(t, 'name'))
}

/** Whether a note says somewhere how to reach a name, or what that person does. */
export function introduced(picture: Picture, name: Token): boolean {
  return picture.pieces.some((p, i) => {
    const at = p.tokens.findIndex(t => t.plain === name.plain)
    if (at < 0) return false
    const beside = [p, picture.pieces[i + 1]].filter(q => q?.sentence === p.sentence) as Piece[]
    return (
      beside.some(q => has(q, 'phone') + has(q, 'link') > 0 || (has(q, 'reach') > 0 && has(q, 'number') > 0)) ||
      roleBeside(p, at, picture.pieces[i + 1])
    )
  })
}

// "Nuno, station manager", "Tania (agency)", "our plumber Ed".
function roleBeside(piece: Piece, at: number, after: Piece | undefined): boolean {
  const near = piece.tokens.slice(Math.max(0, at - 2), at + 4)
  if (near.some(t => is(t, 'role'))) return true
  return (
    at >= piece.tokens.length - 2 &&
    after?.sentence === piece.sentence &&
    after.tokens.slice(0, 4).some(t => is(t, 'role'))
  )
}

/** Whether the note carries a date or a day of its own in its first lines. */
export function datedNote(picture: Picture): boolean {
  return picture.pieces.slice(0, 6).some(p => has(p, 'date') > 0 || has(p, 'day') > 0 || has(p, 'month') > 0)
}

/** The different names said before a piece, latest last. */
export function peopleBefore(picture: Picture, piece: Piece): string[] {
  const names: string[] = []
  for (const p of picture.pieces.slice(Math.max(0, piece.index - 10), piece.index))
    for (const t of p.tokens) if (is(t, 'name') && !names.includes(t.plain)) names.push(t.plain)
  return names
}

/** Whether the note and its reader speak of more than one place on the clock. */
export function farApart(picture: Picture): boolean {
  if (picture.readerTokens.some(t => is(t, 'zone'))) return true
  const zones = new Set<string>()
  for (const index of picture.classed[C.zone]!)
    for (const t of picture.pieces[index]!.tokens) if (is(t, 'zone')) zones.add(t.plain)
  return zones.size >= 2
}

/** Whether the reader is said to be new here. */
export function newcomer(picture: Picture): boolean {
  const words = picture.readerTokens
  return (
    words.some(t => is(t, 'new')) &&
    !words.some(t => t.plain === 'same' || t.plain === 'regular' || t.plain === 'years')
  )
}

/** Whether some line says whom to turn to, with a way to reach them. */
export function contactLine(picture: Picture): boolean {
  return picture.pieces.some(
    p =>
      has(p, 'phone') > 0 ||
      (has(p, 'reach') > 0 && has(p, 'number') + has(p, 'code') > 0) ||
      picture.roles[p.line.index] === 'contact',
  )
}

/** Whether the writer says that they cannot be asked. */
export function saysAway(picture: Picture): boolean {
  return picture.pieces.some(p => has(p, 'i') > 0 && has(p, 'away') > 0)
}

/** Whether one of these words, or a word of the same beginning, stands in an earlier piece. */
export function saidBefore(picture: Picture, piece: Piece, word: string): boolean {
  const stem = word.slice(0, Math.max(4, word.length - 2))
  return picture.pieces.slice(0, piece.index).some(p => p.tokens.some(t => t.plain.startsWith(stem)))
}
