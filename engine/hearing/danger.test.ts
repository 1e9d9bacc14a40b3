import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardDanger } from './danger.ts'

const hears = (kind: ReturnType<typeof heardDanger>, lines: string[]) => {
  for (const line of lines) assert.equal(heardDanger(line), kind, line)
}

test('danger in the first person is heard, also with slips of the thumb', () => {
  hears('danger', [
    'i dont want to be here any more',
    'im goin to kil my self',
    'I’ve taken a lot of tablets',
    'My partner hits me and I am scared to go home',
    'There is no point in living',
    'he is outside with a knife',
  ])
})

test('distress in the first person is heard', () => {
  hears('distress', [
    'I can’t stop crying',
    'i feel so overwhelmed',
    'having a panic attack',
    'my dad just died and I can’t think',
    'I am at breaking point',
  ])
})

test('idiom is not danger', () => {
  hears('none', [
    'this is killing me',
    'I’m dying for a coffee',
    'shoot me an email',
    'dead on my feet after that shift',
    'I can’t do this question, give me another',
    'crying with laughter',
  ])
})

test('hard work told of others is not danger', () => {
  hears('none', [
    'patient in bed 3 said she wants to die, crisis team rung at 22:40',
    'resident on suicide watch, checks every 15 minutes',
    'a child told me “my dad hits me” and I wrote it up for the safeguarding lead',
    'we had a death on the ward at four, family informed',
    'I was off with stress last year and left a handover',
  ])
})
