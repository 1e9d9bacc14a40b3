import { ownStories, stories, trainStories } from './story-rows.ts'
import { writeWeights } from './write.ts'

/** Trains the listener on every story there is to learn from, and writes its weights. */
export function train(): void {
  const says = 'What the listener learnt: models of whole stories, and of single clauses.'
  const uses = { name: 'Model', from: '../model.ts' }
  const names = "'" + Object.keys(trainStories([])).join("' | '") + "'"
  writeWeights('story', { type: `Record<${names}, Model>`, uses, says }, trainStories([...stories(), ...ownStories()]))
}
