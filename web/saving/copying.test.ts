import assert from 'node:assert/strict'
import test from 'node:test'
import { begin } from '../../engine/index.ts'
import type { Work } from '../exercise/work.ts'
import { copying } from './copying.ts'
import type { Copy } from './saving.ts'
import type { Exchange } from './exchange.ts'

const voice = { coach: 'Wren', support: { distress: 'Samaritans', danger: '999' } }

test('an engine that arrives while the first request is under way does not wait for the next look for news', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  let engine: unknown
  let changed = () => {}
  const work = {
    get: () => ({ events: [{}], engine, conversation: engine ? begin(voice) : undefined }),
    subscribe: (hear: () => void) => ((changed = hear), () => {}),
  } as unknown as Work
  const asked: { held: boolean; answer(): void }[] = []
  const talk: Exchange = {
    read: () => Promise.reject(new Error('nothing asks for this')),
    turn: held =>
      new Promise(done =>
        asked.push({ held, answer: () => done({ ok: true, value: { until: '', left: held ? 1 : 0, stays: 0 } }) }),
      ),
  }
  const told: Partial<Copy>[] = []
  const copy = copying(work, talk, change => told.push(change), assert.fail)
  copy.now()
  assert.equal(asked[0]!.held, true, 'without the engine nobody knows whether something private is in it')
  engine = {}
  changed()
  asked[0]!.answer()
  await new Promise(setImmediate)
  t.mock.timers.tick(2000)
  assert.equal(asked[1]?.held, false)
  asked[1]!.answer()
  await new Promise(setImmediate)
  assert.equal(told.at(-1)!.state, 'saved')
  copy.stop()
})
