import { questionModel } from './question-model.ts'
import { lessons } from './pieces.ts'
import { writeWeights } from './write.ts'

/** Trains the cold reader's questions on every note and pair that may be learnt from. */
export function train(): void {
  const says = 'Which words of a note raise a question, of which kind, and how dear it is to the reader.'
  const about = { type: 'QuestionModel', uses: { name: 'QuestionModel', from: '../update/rank.ts' }, says }
  writeWeights('questions', about, questionModel(lessons()))
}
