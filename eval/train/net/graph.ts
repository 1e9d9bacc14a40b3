import { OUT, SLOTS, STATES, type Layer } from '../../../engine/update/net/net.ts'
import { AGAIN, ENDINGS, SHAPES, type Mark } from '../../../engine/update/net/marks.ts'
import { CLASSES } from '../../../engine/update/picture/tokens.ts'
import { STRUCTURE } from '../../../engine/update/rank-structure.ts'
import { attend } from './attend.ts'
import { started } from './params.ts'
import { Matrix } from './matrix.ts'
import { Tape } from './tape.ts'

/** How wide the network is: `word` numbers a word, `near` a mark with its neighbours, and so on up. */
export const SIZE = {
  word: 24,
  near: 56,
  narrow: 16,
  facts: 32,
  piece: 64,
  beside: 32,
  query: 24,
  value: 24,
  judge: 48,
  tell: 24,
}
const DROP = { word: 0.1, unknown: 0.05, rest: 0.2 }

/** A note made ready: what does not change while learning. */
export interface Ready {
  pieces: number
  words: Int32Array
  endings: Int32Array
  shapes: Int32Array
  again: Int32Array
  classes: Int32Array[]
  group: Int32Array
  readerWords: Int32Array
  readerEndings: Int32Array
  facts: Float32Array<ArrayBuffer>
}

export type Params = Record<Exclude<Layer, 'word'>, Matrix> & {
  /** What a word brings of its own, beside its vector through `project`. */
  own: Matrix
  project: Matrix
}

/** Makes a note ready for the network. */
export function ready(marks: Mark[], reader: Mark[], pieces: number, facts: Float32Array<ArrayBuffer>): Ready {
  const of = (list: Mark[], pick: (mark: Mark) => number) => Int32Array.from(list, pick)
  const classes = [0, 1, 2, 3].map(k => of(marks, m => m.classes[k] ?? -1))
  return {
    pieces,
    words: of(marks, m => m.word),
    endings: of(marks, m => m.ending),
    shapes: of(marks, m => m.shape),
    again: of(marks, m => m.again),
    classes: classes.filter(list => list.some(c => c >= 0)),
    group: of(marks, m => m.piece),
    readerWords: of(reader, m => m.word),
    readerEndings: of(reader, m => m.ending),
    facts,
  }
}

/** Parameters to start from, for a vocabulary of `words` words with vectors of `length` numbers. */
export function start(words: number, length: number, chance: () => number): Params {
  const s = SIZE
  const both = s.piece + s.beside
  const all = both + s.value
  const make = (rows: number, cols: number) => started(rows, cols, chance)
  const zero = (cols: number) => new Matrix(1, cols)
  const small = (rows: number) => started(rows, s.word, chance, 0.3)
  return {
    own: started(words + 1, s.word, chance, 0.05),
    project: make(length, s.word),
    ending: small(ENDINGS),
    shape: small(SHAPES),
    class: small(CLASSES.length),
    again: small(AGAIN),
    near: make(3 * s.word, s.near),
    nearB: zero(s.near),
    reader: make(s.word, s.near),
    narrow: make(s.near, s.narrow),
    far: make(3 * s.narrow, s.near),
    farB: zero(s.near),
    facts: make(STRUCTURE.length, s.facts),
    factsB: zero(s.facts),
    piece: make(2 * s.near + s.facts, s.piece),
    pieceB: zero(s.piece),
    beside: make(3 * s.piece, s.beside),
    besideB: zero(s.beside),
    query: make(both, s.query),
    key: make(both, s.query),
    value: make(both, s.value),
    judge: make(all, s.judge),
    judgeB: zero(s.judge),
    out: make(s.judge, OUT),
    outB: zero(OUT),
    tell: make(s.near, s.tell),
    tellB: zero(s.tell),
    told: make(all, s.tell),
    raise: make(s.tell, 1),
    raiseB: zero(1),
    raised: new Matrix(1, 1, Float32Array.of(0.3)),
    carry: make(all, SLOTS.length),
    carryB: zero(SLOTS.length),
    whole: make(all, SLOTS.length * STATES.length),
    wholeB: zero(SLOTS.length * STATES.length),
    carried: make(SLOTS.length, SLOTS.length * STATES.length),
  }
}

/** The network over one note: the same arithmetic as `judge` in engine/update/net, kept on a tape. `chance` drops at random. */
export function run(p: Params, vectors: Matrix, note: Ready, chance?: () => number) {
  const tape = new Tape(chance)
  const drop = (x: Matrix) => tape.drop(x, DROP.rest)
  const unknown = vectors.rows - 1
  const met = chance ? note.words.map(w => (chance() < DROP.unknown ? unknown : w)) : note.words
  const meaning = (ids: Int32Array) =>
    tape.add(tape.linear(tape.rowsOf(vectors, ids), p.project), tape.rowsOf(p.own, ids))
  let x = tape.add(meaning(met), tape.rowsOf(p.ending, note.endings))
  x = tape.add(x, tape.rowsOf(p.shape, note.shapes))
  x = tape.add(x, tape.rowsOf(p.again, note.again))
  for (const list of note.classes) x = tape.add(x, tape.rowsOf(p.class, list))
  x = drop(tape.drop(x, DROP.word, true))
  let near = tape.linear(tape.windows(x), p.near, p.nearB)
  if (note.readerWords.length) {
    const about = tape.add(meaning(note.readerWords), tape.rowsOf(p.ending, note.readerEndings))
    const mean = tape.mean(about, new Int32Array(about.rows), 1)
    near = tape.add(near, tape.linear(mean, p.reader))
  }
  near = tape.relu(near)
  const further = tape.relu(tape.linear(tape.windows(tape.linear(drop(near), p.narrow)), p.far, p.farB))
  near = tape.add(near, further)
  const gathered = [tape.most(near, note.group, note.pieces), tape.mean(near, note.group, note.pieces)]
  const facts = tape.relu(tape.linear(drop(new Matrix(note.pieces, STRUCTURE.length, note.facts)), p.facts, p.factsB))
  const piece = tape.relu(tape.linear(drop(tape.beside(...gathered, facts)), p.piece, p.pieceB))
  const beside = tape.relu(tape.linear(tape.windows(drop(piece)), p.beside, p.besideB))
  const both = tape.beside(piece, beside)
  const found = attend(tape, tape.linear(both, p.query), tape.linear(both, p.key), tape.linear(both, p.value))
  const each = tape.beside(both, found)
  const all = drop(each)
  const judging = tape.relu(tape.linear(all, p.judge, p.judgeB))
  const judged = tape.linear(drop(judging), p.out, p.outB)
  const here = tape.rowsOf(tape.linear(all, p.told), note.group)
  const telling = tape.relu(tape.add(tape.linear(drop(near), p.tell, p.tellB), here))
  const words = tape.linear(drop(telling), p.raise, p.raiseB)
  const loudest = tape.linear(tape.most(words, note.group, note.pieces, -Infinity), p.raised)
  const out = tape.addTo(judged, loudest)
  const one = new Int32Array(note.pieces)
  const carries = tape.linear(all, p.carry, p.carryB)
  const whole = tape.linear(drop(tape.most(each, one, 1, -Infinity)), p.whole, p.wholeB)
  const slots = tape.add(whole, tape.linear(tape.most(carries, one, 1, -Infinity), p.carried))
  return { tape, out, carries, slots, words }
}
