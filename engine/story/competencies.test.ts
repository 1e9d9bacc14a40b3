import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backed, competencies, namesCompetency } from './competencies.ts'

test('words that an employer would search for name a competency', () => {
  for (const words of [
    'handover documentation',
    'asynchronous handover',
    'async',
    'anticipating what others need',
    'self-service guides',
    'keeping records others can pick up',
    'writing it down so others can act',
    'knowledge transfer',
    'contingency planning',
    'making decisions in writing',
    'written communication across shifts',
    'I’m organised, and good at process documentation',
  ])
    assert.ok(namesCompetency(words), words)
})

test('bare virtues name nothing yet', () => {
  for (const words of [
    'organised',
    'very organised and a good communicator',
    'team player',
    'communication',
    'hard-working',
    'reliable and caring',
    'attention to detail',
    'common sense',
    'I don’t know',
    '',
  ])
    assert.ok(!namesCompetency(words), words)
})

test('the name of every competency names one, and its virtue does not', () => {
  for (const { name, employers, not } of competencies) {
    assert.ok(namesCompetency(name), name)
    for (const words of employers) assert.ok(namesCompetency(words), words)
    assert.ok(!namesCompetency(not), not)
  }
})

test('a told story backs three or four competencies, each with words of its own', () => {
  const text =
    'Lift engineer. On the Monday I was on a course, so a lad called Stu got my half-finished job, total stranger. I drew the wiring as it really was and taped it inside the motor room door with the two screws that strip circled. He had the lift back in service by eleven without ringing me.'
  const offered = backed(text)
  assert.ok(offered.length >= 3 && offered.length <= 4)
  for (const { words } of offered) assert.ok(words !== '' && text.includes(words), words)
  assert.equal(new Set(offered.map(o => o.competency.id)).size, offered.length)
})

test('nothing is offered where nothing backs it', () => {
  for (const text of [
    '',
    'I have none.',
    'We all sat together and talked it through.',
    'My boss left a folder for everyone.',
  ])
    assert.deepEqual(backed(text), [])
})
