import type { Picture } from './picture/picture.ts'
import { has, type Piece } from './picture/pieces.ts'
import { is, type TokenClass } from './picture/tokens.ts'
import { contactLine, datedNote, farApart, newcomer } from './picture/whole.ts'

const SHARES: TokenClass[] = ['clock', 'number', 'name', 'unsure', 'vaguething', 'fault', 'i', 'someone', 'usual']
const READER: TokenClass[] = ['new', 'familiar', 'zone']
const CONDITIONS = new Set(['if', 'when', 'unless', 'otherwise', 'not', 'no'])
const KNOWN = ['dated', 'far apart', 'newcomer', 'contact line', 'names', 'conditions', 'reasons', 'locks']

/** The names of the numbers that `wholeOf` gives, in order. */
export const WHOLE: string[] = [
  'note pieces',
  'note words',
  'note lines',
  'note bullets',
  'note blank lines',
  ...SHARES.map(c => `note ${c}`),
  'note phones',
  'note polish',
  'note zones',
  'note sentence length',
  'note labels',
  ...READER.map(c => `reader ${c}`),
  'reader words',
  'writer away',
  ...KNOWN,
]

/** What a note and its reader are like as a whole, as numbers. */
export function wholeOf(picture: Picture): number[] {
  const { pieces, note, readerTokens } = picture
  const words = note.words.length
  const lines = note.lines.filter(l => !l.blank)
  const sum = (c: TokenClass) => pieces.reduce((a, p) => a + has(p, c), 0)
  const share = (test: (p: Piece) => boolean) => pieces.reduce((a, p) => a + (test(p) ? 1 : 0), 0) / pieces.length
  return [
    pieces.length,
    words,
    lines.length,
    lines.filter(l => l.bullet).length,
    note.lines.length - lines.length,
    ...SHARES.map(c => share(p => has(p, c) > 0)),
    sum('phone'),
    sum('polish') / (words || 1),
    sum('zone'),
    words / (note.sentences.length || 1),
    picture.roles.filter(r => r === 'done' || r === 'blocked' || r === 'next').length,
    ...READER.map(c => readerTokens.filter(t => is(t, c)).length),
    readerTokens.length,
    Math.min(3, pieces.filter(p => has(p, 'i') > 0 && has(p, 'away') > 0).length),
    datedNote(picture) ? 1 : 0,
    farApart(picture) ? 1 : 0,
    newcomer(picture) ? 1 : 0,
    contactLine(picture) ? 1 : 0,
    new Set(pieces.flatMap(p => p.tokens.filter(t => is(t, 'name')).map(t => t.hash))).size,
    pieces.filter(p => CONDITIONS.has(p.tokens[0]!.plain)).length,
    sum('because'),
    sum('lock'),
  ]
}
