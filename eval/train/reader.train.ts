import type { NetWeights } from '../../engine/update/net/net.ts'
import { kin } from './net/families.ts'
import { spreadOf } from './net/lessons.ts'
import { teach } from './net/teach.ts'
import { packedNet, wordVectors } from './net/weights.ts'
import { writeWeights } from './write.ts'

const PASSES = 12
const SEED = 1

/** The network learnt from every family but those of `held` groups; `say` hears of each pass. */
export async function readerNet(
  held: string[] = [],
  say?: (line: string) => void,
  passes = PASSES,
): Promise<NetWeights> {
  const { words, vectors } = wordVectors()
  const out = new Set(held)
  const at = spreadOf(kin().filter(k => !out.has(k.group)))
  return packedNet(await teach(held, at, vectors, passes, SEED, say), vectors, words, at)
}

/** Trains the cold reader's network on every note and pair that may be learnt from; both cores are busy for a while. */
export async function train(): Promise<void> {
  const says = 'The network that reads a note in its sentence, its whole and for its reader.'
  writeWeights(
    'reader',
    { type: 'NetWeights', uses: { name: 'NetWeights', from: '../update/net/net.ts' }, says },
    await readerNet([], console.log),
  )
}
