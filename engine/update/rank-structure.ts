import type { Picture } from './picture/picture.ts'
import { has, type Piece } from './picture/pieces.ts'
import { ROLES } from './picture/role.ts'
import { CLASSES, numberOf, type TokenClass } from './picture/tokens.ts'

const NEAR: TokenClass[] = [
  'clock',
  'date',
  'day',
  'number',
  'name',
  'phone',
  'code',
  'link',
  'place',
  'because',
  'cond',
  'role',
  'doc',
  'fault',
  'fixed',
  'duty',
]

/** The names of the numbers that `structure` gives, in order. */
export const STRUCTURE: string[] = [
  ...CLASSES.map(c => `own ${c}`),
  ...NEAR.map(c => `sentence ${c}`),
  ...NEAR.map(c => `after ${c}`),
  ...NEAR.map(c => `line ${c}`),
  ...ROLES.map(r => `role ${r}`),
  'words',
  'sentence words',
  'sentence pieces',
  'place',
  'bullet',
  'aside',
  'starts lower',
  'starts duty',
  'ends sentence',
  'comma follows',
  'colon follows',
  'dash follows',
  'question mark',
  'exclaims',
  'line words',
  'next same line',
  'position',
  'note pieces',
  'note words',
  'note lines',
  'note bullets',
  'note blank lines',
  'note clocks',
  'note numbers',
  'note names',
  'note phones',
  'note fluff',
  'note unsure',
  'note vague',
  'note faults',
  'note i',
  'note someone',
  'note usual',
  'note sentence length',
  'note labels',
  'reader new',
  'reader familiar',
  'reader words',
  'reader zone',
  'note zones',
  'repeated words',
  'new definite',
  'same name before',
  'persons before',
  'away in note',
]

interface Whole {
  base: number[]
  personsBefore: number[]
}
const wholes = new WeakMap<Picture, Whole>()

/** What a piece looks like in its sentence, its line and its note, as numbers. */
export function structure(picture: Picture, piece: Piece): number[] {
  const whole = wholes.get(picture) ?? wholeOf(picture)
  const out: number[] = Array.from(piece.counts)
  const { pieces, note } = picture
  const inSentence = pieces.slice(piece.index - piece.place).filter(p => p.sentence === piece.sentence)
  const after = pieces.slice(piece.index + 1, piece.index + 3).filter(p => p.line === piece.line)
  const inLine = whole ? linePieces(picture, piece) : []
  for (const c of NEAR) out.push(sum(inSentence, c) - has(piece, c))
  for (const c of NEAR) out.push(sum(after, c))
  for (const c of NEAR) out.push(sum(inLine, c) - has(piece, c))
  const role = picture.roles[piece.line.index]
  for (const r of ROLES) out.push(r === role ? 1 : 0)
  const first = piece.tokens[0]!
  const end = note.text.slice(piece.to, piece.to + 3)
  out.push(
    piece.tokens.length,
    piece.sentence.words.length,
    inSentence.length,
    piece.place,
    piece.line.bullet ? 1 : 0,
    piece.aside ? 1 : 0,
    first.text === first.plain ? 1 : 0,
    first.classes.includes(numberOf('duty')) ? 1 : 0,
    piece === inSentence.at(-1) ? 1 : 0,
    end[0] === ',' ? 1 : 0,
    end[0] === ':' ? 1 : 0,
    /^\s?[–—-]/.test(end) ? 1 : 0,
    end.includes('?') ? 1 : 0,
    end.includes('!') ? 1 : 0,
    inLine.reduce((a, p) => a + p.tokens.length, 0),
    after.length,
    piece.index / pieces.length,
  )
  out.push(...whole.base)
  let repeated = 0
  let definite = 0
  for (let i = 0; i < piece.tokens.length; i++) {
    const token = piece.tokens[i]!
    const content = token.plain.length > 3 && !token.classes.includes(numberOf('stopword'))
    if (content && picture.often.get(token.hash)! > 1) repeated++
    const before = piece.tokens[i - 1]?.plain
    if (content && before === 'the' && picture.often.get(token.hash) === 1) definite++
  }
  out.push(repeated, definite)
  const names = piece.tokens.filter(t => t.classes.includes(numberOf('name')))
  out.push(names.filter(t => picture.often.get(t.hash)! > 1).length, whole.personsBefore[piece.index]!)
  out.push(awayIn(picture))
  return out
}

const sum = (pieces: Piece[], c: TokenClass) => pieces.reduce((a, p) => a + has(p, c), 0)

function linePieces(picture: Picture, piece: Piece): Piece[] {
  let from = piece.index
  while (from > 0 && picture.pieces[from - 1]!.line === piece.line) from--
  const out: Piece[] = []
  for (let i = from; i < picture.pieces.length && picture.pieces[i]!.line === piece.line; i++)
    out.push(picture.pieces[i]!)
  return out
}

function awayIn(picture: Picture): number {
  return Math.min(3, picture.pieces.filter(p => has(p, 'i') && has(p, 'away') > 0).length)
}

function wholeOf(picture: Picture): Whole {
  const { pieces, note, readerTokens } = picture
  const words = note.words.length
  const lines = note.lines.filter(l => !l.blank)
  const share = (c: TokenClass) => pieces.filter(p => has(p, c)).length / pieces.length
  const reader = (c: TokenClass) => readerTokens.filter(t => t.classes.includes(numberOf(c))).length
  const base = [
    pieces.length,
    words,
    lines.length,
    lines.filter(l => l.bullet).length,
    note.lines.length - lines.length,
    share('clock'),
    share('number'),
    share('name'),
    sum(pieces, 'phone'),
    sum(pieces, 'polish') / (words || 1),
    share('unsure'),
    share('vaguething'),
    share('fault'),
    share('i'),
    share('someone'),
    share('usual'),
    words / (note.sentences.length || 1),
    picture.roles.filter(r => r === 'done' || r === 'blocked' || r === 'next').length,
    reader('new'),
    reader('familiar'),
    readerTokens.length,
    reader('zone'),
    sum(pieces, 'zone'),
  ]
  const seen = new Set<number>()
  const personsBefore = pieces.map(p => {
    const before = seen.size
    for (const t of p.tokens) if (t.classes.includes(numberOf('name'))) seen.add(t.hash)
    return Math.min(before, 8)
  })
  const whole = { base, personsBefore }
  wholes.set(picture, whole)
  return whole
}
