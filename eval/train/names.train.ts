import { competencies } from '../../engine/story/catalogue.ts'
import { nameShows } from '../../engine/story/names.ts'
import { trainLogistic, type Row } from './logistic.ts'
import { labelled } from './notes.ts'
import { ownStories, stories } from './story-rows.ts'
import { writeWeights } from './write.ts'

/** A line of own-names.jsonl: words said as the name of a skill, and whether they name one. */
export interface SaidName {
  words: string
  names: boolean
}

/** What may be learnt from: lines written for it, names told in stories, the catalogue with the virtues it warns of. */
export function saidNames(): (SaidName & { weight: number })[] {
  const told = [...stories(), ...ownStories()].map(s => s.competency_named).filter(Boolean)
  const catalogue = competencies.flatMap(({ name, employers, not }) => [
    ...[name, ...employers].map(words => ({ words, names: true, weight: 1 })),
    { words: not, names: false, weight: 1 },
  ])
  return [
    ...labelled<SaidName>('own-names').map(each => ({ ...each, weight: 1 })),
    ...told.map(words => ({ words, names: true, weight: 0.3 })),
    ...catalogue,
  ]
}

/** Learns which words name a competency and which only praise, and writes engine/weights/names.ts. */
export function train(): void {
  const rows = saidNames().map((each): Row => ({ features: nameShows(each.words), label: each.names ? 1 : 0, weight: each.weight })) // prettier-ignore
  const says = 'Which words name a competency, and which only praise.'
  const model = trainLogistic(rows, { bits: 12, l2: 0.5, epochs: 20, positive: 'balanced' })
  writeWeights('names', { type: 'Model', uses: { name: 'Model', from: '../model.ts' }, says }, model)
}
