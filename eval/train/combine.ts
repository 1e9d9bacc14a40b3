import { QUESTION_KINDS } from '../../engine/detector.ts'
import type { Asked, LabelledNote, OwnPair } from './notes.ts'

/**
 * Notes with two to five gaps each, `each` of them for every good note: edits of that note, joined where they do not
 * touch. What stops a reader in one line stops them whatever stands in the others.
 */
export function combined(pairs: OwnPair[], each: number): Omit<LabelledNote, 'slots' | 'scannable'>[] {
  const goods = [...new Set(pairs.map(p => p.good))]
  return goods.flatMap(good => {
    const edits = pairs.filter(p => p.good === good)
    const chance = chances(good.length)
    return Array.from({ length: each }, (_, n) => joined(good, edits, chance, n)).filter(note =>
      note.questions.every(q => note.text.includes(q.quote)),
    )
  })
}

function joined(good: string, edits: OwnPair[], chance: () => number, n: number) {
  const most = 2 + Math.floor(chance() * 4)
  const shuffled = edits.map(edit => ({ edit, at: chance() })).sort((a, b) => a.at - b.at)
  const taken: { from: number; to: number; edit: OwnPair }[] = []
  for (const { edit } of shuffled) {
    const from = good.indexOf(edit.old)
    const to = from + edit.old.length
    const known = edit.broke === 'none' || asks(edit)
    if (known && taken.length < most && taken.every(t => t.to <= from || to <= t.from)) taken.push({ from, to, edit })
  }
  let text = good
  for (const { from, to, edit } of taken.sort((a, b) => b.from - a.from))
    text = text.slice(0, from) + edit.new + text.slice(to)
  const questions = taken.map(t => t.edit).filter(asks)
  const { id, domain, reader } = edits[0]!
  return {
    id: `${id}+${n}`,
    domain,
    reader,
    text,
    real: true,
    verdict: 'not-yet' as const,
    questions: questions.map(asked),
  }
}

const asks = (edit: OwnPair) => (QUESTION_KINDS as readonly string[]).includes(edit.broke)
const asked = ({ quote, broke, question, severity }: OwnPair) => ({ quote, kind: broke, question, severity }) as Asked

// A generator of its own, so that training writes the same weights every time.
function chances(seed: number): () => number {
  return () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32
}
