import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLine } from './employer-line.ts'
import { readStory } from './read.ts'

const text =
  'I clean trains at night. In May the door of coach C was frozen, so I stuck a label on it that said pull twice, then the red handle, and went home at 5. The early driver came at 6, read the label and had the door open before the first passengers.'
const story = { text, reading: readStory(text), moment: 'handover' as const, competency: 'written handover' }
const read = (line: string) => readLine(line, story)

const GOOD =
  'I left a written handover on a frozen train door for a driver I never met. He read the label and opened it before the first passengers.'

test('a line stands that names it, says what I did and what the other could then do, in words of the story', () => {
  const found = read(GOOD)
  assert.equal(found.lacks, '')
  assert.equal(found.name, 'written handover')
  assert.match(found.own, /^I left/)
  assert.match(found.could, /read the label/)
  assert.equal(found.instead, '')
})

test('a line without an “I” stands as a CV has it', () => {
  assert.equal(read(GOOD.replace('I left', 'Left')).lacks, '')
})

test('it is asked whose work it was where “we” or somebody else did it', () => {
  const we = read('We left a written handover on a frozen train door. The driver read the label and opened it.')
  assert.deepEqual([we.lacks, we.instead], ['own', 'we'])
  const he = read('He left a written handover on a frozen train door. The driver read the label and opened it.')
  assert.deepEqual([he.lacks, he.instead], ['own', 'they'])
})

test('it is asked what came of it, which name it has, and what is theirs in it', () => {
  assert.equal(
    read('I left a written handover on a frozen train door, with the red handle on the label.').lacks,
    'could',
  )
  assert.equal(
    read('I stuck a label on a frozen train door. He read it and opened it with no passengers waiting.').lacks,
    'name',
  )
  assert.equal(read('I did a written handover at work. My colleague managed everything from it.').lacks, 'concrete')
})

test('a gap of the frame, forty words and empty praise are each asked about', () => {
  assert.equal(read('I left a written handover on the door. What happened: …').lacks, 'gap')
  assert.equal(read(`${GOOD} ${GOOD}`).lacks, 'long')
  const praise = read(`Hard-working team player. ${GOOD}`)
  assert.deepEqual([praise.lacks, praise.praise], ['praise', 'Hard-working'])
})

test('grammar and spelling count for nothing', () => {
  assert.equal(
    read(
      'i leave written handover on frozen door of train for driver i never see. he read the label he open it before passengers',
    ).lacks,
    '',
  )
})

test('any text gets a reading', () => {
  for (const line of ['', '…', '?', 'x'.repeat(5000), '🙂 🙂']) assert.ok(read(line).lacks !== undefined)
})
