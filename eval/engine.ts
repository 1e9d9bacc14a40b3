import { readStory, readUpdate } from '../engine/index.ts'
import type { Reader } from './baselines/baseline.ts'

/** The engine, as the command line gives it to the scores. */
export const engine: Reader = {
  name: 'engine',
  update(text, reader) {
    const { slots, questions, scannable, real, clears } = readUpdate(text, reader)
    const { situation, done, blocked, next } = slots
    return {
      slots: { situation: situation.state, done: done.state, blocked: blocked.state, next: next.state },
      questions,
      scannable: scannable.yes,
      real: real.yes,
      clears,
    }
  },
  story: text => readStory(text),
}
