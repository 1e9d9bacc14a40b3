import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segment } from '../../../engine/segments.ts'
import { standardised } from '../../../engine/update/net/facts.ts'
import { marksOf, readerMarks } from '../../../engine/update/net/marks.ts'
import { judge } from '../../../engine/update/net/net.ts'
import { pictureOf } from '../../../engine/update/picture/picture.ts'
import { STRUCTURE } from '../../../engine/update/rank-structure.ts'
import { ready, run, start } from './graph.ts'
import { Matrix } from './matrix.ts'
import { random } from '../logistic.ts'
import { packedNet } from './weights.ts'

const NOTE =
  'Kiln room, Tuesday 4 March.\n- Shelf 2 is glazed; the lid sticks (again).\n\nNext: fire at 18:00, ask Ilse if it trips.'

test('the engine makes of a note what the network made of it while learning, but for the bits that were dropped', () => {
  const chance = random(9)
  const words = 'again ask fire kiln lid shelf the'.split(' ')
  const vectors = new Matrix(
    words.length + 1,
    5,
    Float32Array.from({ length: 40 }, () => chance() - 0.5),
  )
  const params = start(words.length, 5, chance)
  // Shifts start at 0, where none can be mistaken for another.
  for (const [name, { value }] of Object.entries(params)) if (name.endsWith('B')) for (const i of value.keys()) value[i] = 2 * chance() - 1 // prettier-ignore
  const facts = {
    facts: STRUCTURE,
    centre: STRUCTURE.map(() => Number(chance().toFixed(2))),
    spread: STRUCTURE.map(() => 1),
  }
  const picture = pictureOf(segment(NOTE), 'evening potter, new here')
  const numbers = new Map(words.map((word, i) => [word, i]))
  const note = ready(
    marksOf(picture, numbers),
    readerMarks(picture, numbers),
    picture.pieces.length,
    standardised(picture, facts),
  )
  const read = judge(picture, packedNet(params, vectors, words, facts, { word: 8, rest: 8 }))
  const learnt = run(params, vectors, note)
  for (const [what, { value }, other] of [
    ['asks', learnt.out, read.asks],
    ['carries', learnt.carries, read.carries],
    ['slots', learnt.slots, read.slots],
  ] as const) {
    assert.equal(other.length, value.length, what)
    const off = Math.max(...value.map((v, i) => Math.abs(v - other[i]!)))
    const wide = Math.max(...value) - Math.min(...value)
    assert.ok(off < wide / 50, `${what}: off by ${off} where numbers reach over ${wide}`)
  }
})
