import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CLASSES } from '../../../engine/update/picture/tokens.ts'
import { STRUCTURE } from '../../../engine/update/rank-structure.ts'
import { run, start, type Ready } from './graph.ts'
import { random } from '../logistic.ts'
import { Matrix } from './matrix.ts'

test('slopes that the tape finds are those found by nudging each parameter', () => {
  const chance = random(4)
  const drawn = (n: number, most: number) => Int32Array.from({ length: n }, () => Math.floor(chance() * most))
  const note: Ready = {
    pieces: 3,
    words: drawn(9, 6),
    endings: drawn(9, 1024),
    shapes: drawn(9, 7),
    again: drawn(9, 5),
    classes: [drawn(9, CLASSES.length)],
    group: Int32Array.from([0, 0, -1, 1, 1, 1, -1, 2, 2]),
    readerWords: drawn(3, 6),
    readerEndings: drawn(3, 1024),
    facts: Float32Array.from({ length: 3 * STRUCTURE.length }, () => chance() - 0.5),
  }
  const vectors = new Matrix(
    6,
    5,
    Float32Array.from({ length: 30 }, () => chance() - 0.5),
  )
  const params = start(5, 5, chance)
  const weights = Float32Array.from({ length: 100 }, () => chance() - 0.5)
  const ends = ['out', 'carries', 'slots', 'words'] as const
  const loss = () => {
    const made = run(params, vectors, note)
    return ends.reduce((sum, end) => made[end].value.reduce((all, v, i) => all + v * weights[i]!, sum), 0)
  }
  const made = run(params, vectors, note)
  for (const end of ends) made[end].slope.set(weights.subarray(0, made[end].slope.length))
  made.tape.back()
  for (const [name, matrix] of Object.entries(params)) {
    const steepest = matrix.slope.reduce((best, s, i) => (Math.abs(s) > Math.abs(matrix.slope[best]!) ? i : best), 0)
    const before = matrix.value[steepest]!
    const nudge = 0.0002
    matrix.value[steepest] = before + nudge
    const above = loss()
    matrix.value[steepest] = before - nudge
    const below = loss()
    matrix.value[steepest] = before
    const nudged = (above - below) / (2 * nudge)
    const slope = matrix.slope[steepest]!
    assert.ok(
      Math.abs(nudged - slope) < 0.02 + 0.05 * Math.abs(slope),
      `${name}: ${slope} on the tape, ${nudged} nudged`,
    )
  }
})
