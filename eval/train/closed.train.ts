import { closedModel } from './closed-model.ts'
import { lessons } from './pieces.ts'
import { writeWeights } from './write.ts'

/** Trains what tells an answer from the sentence that merely comes next. */
export function train(): void {
  const says = 'Whether a sentence answers the one before it.'
  writeWeights('closed', { type: 'Model', uses: { name: 'Model', from: '../model.ts' }, says }, closedModel(lessons()))
}
