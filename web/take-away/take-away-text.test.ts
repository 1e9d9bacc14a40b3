import assert from 'node:assert/strict'
import test from 'node:test'
import { marked } from 'marked'
import { inFrame, type Fragment } from '../../engine/index.ts'
import { fragmentText, html, htmlFragments, markdown, plainText } from './take-away-text.ts'
import type { Taken } from './taken.ts'

const mine = (text: string): Fragment => ({ text, from: 'learner' })
const join = (text: string): Fragment => ({ text, from: 'frame' })
const line = [
  join('What I bring: '),
  mine('a clear handover'),
  join('. For example: '),
  mine('I left the rota on the door'),
  join('.'),
]

const taken = (change: Partial<Taken> = {}): Taken => ({
  lesson: 'Async in Practice, lesson 5.2',
  date: '22 November 2026',
  update: {
    text: 'Allotment, Sunday.\n- Beans watered\n- Gate code: ask Jo',
    reader: 'the Monday volunteer',
    seconds: 9,
    clear: true,
  },
  examples: [
    {
      number: 1,
      told: true,
      before: 'I just left a list.',
      competency: 'a clear handover',
      forms: { line, cv: line, interview: line, plain: [mine('I left a list.')] },
    },
  ],
  answer: line,
  habits: [{ kind: 'links', words: ['the rota is on the door'] }],
  bar: [{ name: 'Real and scannable', means: '', state: 'clear', words: 'clear', lacks: '' }],
  clear: false,
  ...change,
})
const withUpdate = (text: string) => taken({ update: { text, reader: '', seconds: 1, clear: false } })

test('all three texts hold the update, the example, its name, and the line with its date', () => {
  for (const text of [plainText(taken()), markdown(taken()), html(taken())])
    for (const words of [
      'Beans watered',
      'the Monday volunteer',
      'I left the rota on the door',
      'a clear handover',
      'Have you worked asynchronously before?',
      'Link, don’t copy',
      'the rota is on the door',
      '22 November 2026',
      'Real and scannable: clear',
    ])
      assert.ok(text.includes(words), `${words} in ${text}`)
})

test('HTML in the learner’s words is text, in HTML and in Markdown', () => {
  const hostile = '<img src=x onerror=alert(1)> & <b>"bold"</b>'
  assert.ok(
    html(withUpdate(hostile)).includes('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;&quot;bold&quot;&lt;/b&gt;'),
  )
  const shown = marked.parse(markdown(withUpdate(hostile)), { async: false })
  assert.doesNotMatch(shown, /<img|<b>/)
  assert.match(shown, /&lt;img src=x onerror=alert\(1\)&gt; &amp;/)
})

test('Markdown signs in the learner’s words stay signs', () => {
  for (const words of [
    '# not a heading',
    '> not a quote',
    'snake_case_name and *stars*',
    '[a](javascript:alert(1))',
    '`code`',
    '| a | b |',
    '---',
    'C:\\temp',
    '~~gone~~',
  ]) {
    const shown = marked.parse(markdown(withUpdate(`First line.\n${words}`)), { async: false })
    const text = shown
      .replace(/<[^>]+>/g, '')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
    assert.ok(text.includes(words), `${words} in ${shown}`)
    assert.doesNotMatch(shown, /<(em|del|code|a |table|blockquote|hr)/)
  }
})

test('bullets of any shape become a list, and other lines keep their breaks', () => {
  const shown = marked.parse(markdown(withUpdate('Done:\n• one\n– two\n* three\n\nBack on Monday.\nRing Jo.')), {
    async: false,
  })
  assert.equal(shown.match(/<li>/g)?.length, 3 + taken().bar.length)
  assert.match(shown, /Back on Monday\.<br>/)
})

test('the learner’s words are underlined in HTML, joining words are not, a gap stands in brackets', () => {
  const fragments = [
    join('What I bring: '),
    mine('calm & <order>'),
    join('. For example: '),
    { text: 'what you left', from: 'gap' as const },
  ]
  assert.equal(htmlFragments(fragments), 'What I bring: <u>calm &amp; &lt;order&gt;</u>. For example: [what you left]')
  assert.equal(fragmentText(fragments), 'What I bring: calm & <order>. For example: [what you left]')
})

test('work that is not finished says so instead of showing nothing', () => {
  const text = plainText(taken({ update: { text: '', reader: '', seconds: 0, clear: false }, examples: [] }))
  assert.match(text, /There is no update yet/)
  assert.match(text, /No story is told yet/)
  assert.match(plainText(taken()), /second story is still to come/)
})

test('an edited line keeps the frame’s words grey as far as they still stand', () => {
  const edited = 'What I bring: one clear handover, every night. For example: the rota on the door.'
  assert.deepEqual(inFrame(edited, line), [
    join('What I bring: '),
    mine('one clear handover, every night'),
    join('. For example: '),
    mine('the rota on the door'),
    join('.'),
  ])
  assert.deepEqual(inFrame('All my own words. Really', line), [mine('All my own words. Really')])
  assert.equal(
    inFrame(edited, line)
      .map(f => f.text)
      .join(''),
    edited,
  )
})
