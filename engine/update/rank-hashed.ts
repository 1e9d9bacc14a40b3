import { QUESTION_KINDS } from '../detector.ts'
import { detectors } from './detectors/index.ts'
import type { Picture } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import { ROLES } from './picture/role.ts'
import type { Token } from './picture/tokens.ts'
import { propose } from './propose.ts'

/** Mixes two numbers into a hash of 32 bits. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Hashed features of a piece, one for each time it shows: its words and their classes, in order, with its neighbours and its role. */
export function hashedFeatures(picture: Picture, piece: Piece): number[] {
  const out: number[] = []
  const { tokens } = piece
  const role = ROLES.indexOf(picture.roles[piece.line.index]!)
  const size = Math.min(tokens.length, 8)
  out.push(mix(1, size), mix(2, role), mix(3, Math.min(piece.place, 3)), mix(4, piece.aside ? 1 : 0))
  const end = picture.note.text[piece.to] ?? ''
  out.push(mix(5, '.!?:;,)'.indexOf(end)), mix(6, piece.line.bullet ? 1 : 0))
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    out.push(mix(10, token.hash))
    out.push(mix(11, mix(token.hash, next ? next.hash : 0)))
    classPairs(out, 12, token, next)
    classPairs(out, 13, token, tokens[i + 2])
    for (const c of token.classes) {
      out.push(mix(14, c))
      if (next) out.push(mix(15, mix(c, next.hash)))
    }
    if (next) for (const c of next.classes) out.push(mix(16, mix(token.hash, c)))
  }
  ends(out, 20, tokens[0]!)
  ends(out, 21, tokens.at(-1)!)
  neighbour(out, 30, picture.pieces[piece.index - 1], piece)
  neighbour(out, 31, picture.pieces[piece.index + 1], piece)
  return out
}

/** Hashed features that tell of which kind a question is: the piece's own words and classes, and who proposes it. */
export function kindFeatures(picture: Picture, piece: Piece): number[] {
  const out: number[] = []
  const { tokens } = piece
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    out.push(mix(10, token.hash))
    for (const c of token.classes) out.push(mix(14, c))
    if (!next) continue
    for (const c of next.classes) out.push(mix(16, mix(token.hash, c)))
    classPairs(out, 12, token, next)
  }
  const fired = propose(picture).fired[piece.index]!
  for (const d of fired) out.push(mix(50, d), mix(51, QUESTION_KINDS.indexOf(detectors[d]!.kind)))
  if (!fired.length) out.push(mix(50, 999))
  return out
}

function classPairs(out: number[], tag: number, a: Token, b: Token | undefined): void {
  if (!b) return
  for (const x of a.classes) for (const y of b.classes) out.push(mix(tag, x * 64 + y))
}

function ends(out: number[], tag: number, token: Token): void {
  out.push(mix(tag, token.hash))
  for (const c of token.classes) out.push(mix(tag + 2, c))
}

// What stands beside a piece tells by class only, and whether it is in the same sentence.
function neighbour(out: number[], tag: number, other: Piece | undefined, piece: Piece): void {
  const where = !other ? 0 : other.sentence === piece.sentence ? 1 : other.line === piece.line ? 2 : 3
  out.push(mix(tag, 1000 + where))
  if (!other || where === 3) return
  for (let c = 0; c < other.counts.length; c++) if (other.counts[c]) out.push(mix(tag, c * 4 + where))
}
