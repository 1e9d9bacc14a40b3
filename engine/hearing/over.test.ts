import assert from 'node:assert/strict'
import test from 'node:test'
import { hear } from './hear.ts'

const danger = (text: string) => hear(text, { asking: '', draft: '' }).danger

test('whoever wants it over is heard as in danger, with or without the small words; whoever talks of an oven is not', () => {
  for (const text of ['i want it over', 'I just want it over', 'i want it to be over', 'I just want it to be over'])
    assert.equal(danger(text), 'danger', text)
  for (const text of ['I want the oven over there', 'i want it over by nine', 'I want it overhauled'])
    assert.equal(danger(text), 'none', text)
})
