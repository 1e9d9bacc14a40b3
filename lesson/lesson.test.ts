import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { parseLesson } from './lesson.ts'

const whole = readFileSync(new URL('./async-in-practice.md', import.meta.url), 'utf8')
const parse = (text: string) => parseLesson('lesson/mine.md', text)
const refuses = (text: string, words: RegExp) => assert.throws(() => parse(text), { message: words })
/** The lesson with one line of its front matter changed. */
const changed = (line: RegExp, by: string) => {
  assert.match(whole, line)
  return whole.replace(line, () => by)
}
/** A small lesson with a body of its own. */
const withBody = (body: string) => `${whole.slice(0, whole.indexOf('\n## '))}\n\n${body}\n\n{artefacts}\n\n{bar}\n`

test('the lesson of this course is read whole', () => {
  const { settings, sections } = parse(whole)
  assert.equal(settings.title, 'Async in Practice')
  assert.equal(settings.artefacts.length, 2)
  assert.deepEqual(Object.keys(settings.bar), ['real', 'questions', 'examples', 'named'])
  assert.ok(settings.support.distress && settings.support.danger)
  assert.deepEqual(
    sections.map(s => s.heading),
    [
      'You have met this before',
      'What you will make',
      'What async collaboration is',
      'Supporting others ahead',
      'What “done” looks like',
    ],
  )
  assert.equal(sections.flatMap(s => s.blocks).flatMap(b => b.drawings).length, 3)
})

test('the named ideas of the lesson keep their names', () => {
  const all = JSON.stringify(parse(whole))
  for (const name of [
    'supporting others ahead',
    'Link, don’t copy',
    'Enhance systems for others',
    'invisible competency',
    '6am',
  ])
    assert.ok(all.includes(name), name)
})

test('a missing field is named with its file and what was expected', () => {
  refuses(changed(/^coach: .*\n/m, ''), /^lesson\/mine\.md: coach: expected text, got nothing$/)
  refuses(changed(/^ {2}danger: .*\n/m, ''), /support\.danger: expected text, got nothing/)
  refuses(changed(/^ {2}named:\n.*\n.*\n/m, ''), /bar\.named: expected fields of its own, got nothing/)
})

test('a field of the wrong kind says what it got', () => {
  refuses(changed(/^minutes: 20/m, 'minutes: twenty'), /minutes: expected a number of minutes, got "twenty"/)
  refuses(changed(/^title: .*/m, 'title: [Async, in, Practice]'), /title: expected text, got Array/)
  refuses(changed(/^title: .*/m, 'title: "  "'), /title: expected some words/)
  refuses(
    changed(/^support:\n[\s\S]*?\n---/m, 'support: ring someone\n---'),
    /support: expected fields of its own, got "ring someone"/,
  )
})

test('two artefacts are expected, no fewer and no more', () => {
  refuses(changed(/^ {2}- name: Two pieces.*\n.*\n/m, ''), /artefacts\.1: expected fields of its own, got nothing/)
  refuses(
    changed(/^bar:/m, '  - name: A third\n    means: One too many.\n\nbar:'),
    /artefacts\.2: expected no such entry/,
  )
})

test('every problem is told at once', () => {
  const text = whole.replace(/^coach: .*\n/m, '').replace(/^minutes: .*/m, 'minutes: soon')
  refuses(text, /minutes: .*\n.*coach: /)
})

test('a field that nobody knows is refused, so that a slip of the pen is seen', () => {
  refuses(changed(/^minutes:/m, 'minuets: 3\nminutes:'), /minuets: expected no such field/)
})

test('a file without front matter, or with broken YAML, says so', () => {
  refuses('# A lesson\n\nHello', /mine\.md: front matter: expected the file to start with/)
  refuses(changed(/^coach: .*/m, 'coach: [Wren'), /mine\.md: line \d+: expected YAML/)
  refuses('---\n\n---\n\n## A', /front matter: expected fields of its own, got null/)
})

test('the two lists stand in the body once each', () => {
  refuses(whole.replace('{bar}', ''), /body: expected \{bar\} once, got it 0 times/)
  refuses(whole.replace('{bar}', '{bar}\n\n{bar}'), /body: expected \{bar\} once, got it 2 times/)
  refuses(whole.replace('\n## You have met this before', '\n'), /body: expected a heading "## …" before ““Asynch/)
})

test('HTML in the Markdown is shown, never obeyed', () => {
  const hostile =
    '## <b>A</b>\n\n<script>alert(1)</script>\n\nA <img src=x onerror=alert(1)> word.\n\n> <i>remark</i>\n\n- <u>item</u>'
  const html = JSON.stringify(parse(withBody(hostile)).sections)
  assert.doesNotMatch(html, /<(script|img|b|i|u)\b/)
  assert.match(html, /&lt;script&gt;/)
})

test('a link that could run something is text', () => {
  const html = JSON.stringify(
    parse(withBody('## A\n\n[here](javascript:alert(1)) and [there](https://example.org)')).sections,
  )
  assert.doesNotMatch(html, /javascript:/)
  assert.match(html, /href=\\"https:\/\/example\.org\\"/)
})

test('a remark stands beside what comes before it', () => {
  const [section] = parse(withBody('## A\n\nOne.\n\n> first\n\nTwo.\n\n> second\n\n- item\n\n  > third')).sections
  const [one, two, list] = section!.blocks
  assert.deepEqual([one!.remarks, two!.remarks], [['first'], ['second']])
  assert.ok(list?.kind === 'list')
  assert.deepEqual(list.items[0], { html: 'item', remarks: ['third'] })
})
