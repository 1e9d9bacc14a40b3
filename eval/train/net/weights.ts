import { readFileSync } from 'node:fs'
import { multiply } from '../../../engine/net/kernels.ts'
import type { Packed } from '../../../engine/net/packed.ts'
import type { Facts } from '../../../engine/update/net/facts.ts'
import type { Layer, NetWeights } from '../../../engine/update/net/net.ts'
import type { Params } from './graph.ts'
import { Matrix } from './matrix.ts'

// Vectors of length one have small numbers; the network learns sooner from wider ones.
const WIDE = 4

/** The vocabulary and what its words mean: see the source named in eval/data/word-vectors.json. The last row is of any other word. */
export function wordVectors(): { words: string[]; vectors: Matrix } {
  const file = new URL('../../data/word-vectors.json', import.meta.url)
  const read = JSON.parse(readFileSync(file, 'utf8')) as {
    length: number
    scale: number
    words: string
    vectors: string
  }
  const words = read.words.split(' ')
  const bytes = new Int8Array(Buffer.from(read.vectors, 'base64'))
  const vectors = new Matrix(words.length + 1, read.length)
  vectors.value.set(Float32Array.from(bytes, b => b * read.scale * WIDE))
  return { words, vectors }
}

/** How many bits a number of a word or an ending has, and how many any other. */
const BITS = { word: 3, rest: 6 }

/** What is written for the engine: a word's own numbers and its vector made one, each number in few bits. */
export function packedNet(params: Params, vectors: Matrix, words: string[], at: Facts, bits = BITS): NetWeights {
  const { own, project, ...rest } = params
  const word = new Matrix(own.rows, own.cols, Float32Array.from(own.value))
  multiply(word.value, vectors.value, project.value, vectors.rows, vectors.cols, project.cols)
  const layers = Object.fromEntries(
    Object.entries({ word, ...rest }).map(([name, m]) => [
      name,
      packed(m, name === 'word' || name === 'ending' ? bits.word : bits.rest),
    ]),
  ) as Record<Layer, Packed>
  return { words: words.join(' '), ...at, layers }
}

/** A matrix with each number a whole one of `bits` bits, times its column's scale. */
export function packed(matrix: Matrix, bits: number): Packed {
  const { rows, cols, value } = matrix
  const top = 2 ** (bits - 1) - 1
  const scales = Array.from({ length: cols }, (_, j) => scaleOf(value, j, cols, bits, top))
  const wholes = Int8Array.from(value, (v, i) => Math.max(-top, Math.min(top, Math.round(v / scales[i % cols]!))))
  return { rows, cols, bits, scales, data: dataOf(wholes, bits) }
}

/** Whole numbers of `bits` bits as the data of a Packed. */
export function dataOf(wholes: Int8Array, bits: number): string {
  const bytes = new Uint8Array(Math.ceil((wholes.length * bits) / 8) + 1)
  wholes.forEach((w, i) => {
    const at = i * bits
    const laid = (w + (1 << (bits - 1))) << (at & 7)
    bytes[at >> 3]! |= laid & 255
    bytes[(at >> 3) + 1]! |= laid >> 8
  })
  return Buffer.from(bytes.subarray(0, Math.ceil((wholes.length * bits) / 8))).toString('base64')
}

// In three or four bits the far ends give way, so that what is common is told apart.
const USUAL: Record<number, number> = { 3: 2.2, 4: 2.6 }

function scaleOf(value: Float32Array, col: number, cols: number, bits: number, top: number): number {
  let most = 0
  let square = 0
  for (let i = col; i < value.length; i += cols) {
    most = Math.max(most, Math.abs(value[i]!))
    square += value[i]! ** 2
  }
  const usual = (USUAL[bits] ?? Infinity) * Math.sqrt((square * cols) / value.length)
  return Number((Math.min(most, usual) / top || 1e-6).toPrecision(4))
}
