import { familyOf, kin, spreadOf, type Kin } from './net/families.ts'
import { learn } from './net/learn.ts'
import { packedNet, wordVectors } from './net/weights.ts'
import type { NetWeights } from '../../engine/update/net/net.ts'
import { writeWeights } from './write.ts'

const PASSES = 10
const SEED = 1

/** The network learnt from families of notes; `say` hears of each pass. */
export function readerNet(all: Kin[], say?: (line: string) => void, passes = PASSES): NetWeights {
  const { words, vectors } = wordVectors()
  const numbers = new Map(words.map((word, i) => [word, i]))
  const at = spreadOf(all)
  const families = all.map(k => familyOf(k, numbers, at)).filter(f => f.base.ready.pieces > 0)
  return packedNet(learn(families, vectors, passes, SEED, say), vectors, words, at)
}

/** Trains the cold reader's network on every note and pair that may be learnt from. */
export function train(): void {
  const says = 'The network that reads a note in its sentence, its whole and for its reader.'
  writeWeights(
    'reader',
    { type: 'NetWeights', uses: { name: 'NetWeights', from: '../update/net/net.ts' }, says },
    readerNet(kin(), console.log),
  )
}
