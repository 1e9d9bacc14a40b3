import fc from 'fast-check'
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { run } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'coldread-cli-'))
after(() => rmSync(folder, { recursive: true }))

/** Runs a command with `input` on standard input (undefined: a person sits there and types nothing), in pieces of `size` bytes. */
async function cold(args: string[], input?: string | Uint8Array, size = 65_536) {
  const bytes = Buffer.from(input ?? '')
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
  let out = ''
  let complaint = ''
  const exit = await run(args, {
    input: (async function* () {
      yield* pieces
    })(),
    typed: input === undefined,
    say: async text => void (out += text),
    complain: line => void (complaint += line),
    folder,
    ended: async () => {},
    env: {},
    style: (_how, text) => text,
  })
  return { exit, out, complaint, lines: out.split('\n').slice(0, -1) }
}

const note = [
  'Bar, Friday close, for whoever opens Saturday',
  'Done: till counted, £212.40, in the safe with the sheet.',
  'Next: order tonic from Hale Drinks (01 632, account on the wall) before 10:00, we have 4 bottles.',
  'Nothing is blocked.',
].join('\n')
writeFileSync(join(folder, 'note.md'), note)

test('a note in a file is shown with its questions, what is there and a verdict', async () => {
  const { exit, out } = await cold(['read', 'note.md'])
  assert.match(out, /What they find:/)
  assert.match(out, exit === 0 ? /Clear:/ : /Not yet:/)
})

test('the exit code is the verdict', async () => {
  for (const text of [note, 'Someone needs to sort the thing soon.', '']) {
    const { exit, out } = await cold(['read', '--json'], text)
    assert.equal(exit, JSON.parse(out).clears ? 0 : 1)
  }
})

test('the same note reads the same from a file, from standard input, as JSON and as a line', async () => {
  const [file, piped] = [await cold(['read', '--json', 'note.md']), await cold(['read', '--json', '-'], note)]
  assert.equal(file.out, piped.out)
  const line = JSON.parse((await cold(['read', '--jsonl'], JSON.stringify({ id: 'a', text: note }))).out)
  const whole = JSON.parse(file.out)
  assert.deepEqual(line.questions, whole.questions)
  assert.equal(line.slots.done, whole.slots.done.state)
  assert.equal(line.id, 'a')
})

test('one line comes out for each line in, in order, whatever stands on them', async () => {
  const anyLine = fc.oneof(
    fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) }).map(x => JSON.stringify(x)),
    fc.json().filter(x => !x.includes('\n')),
    fc.string().map(x => x.replaceAll(/[\r\n]/g, ' ')),
    fc.constant(''),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('read', 'story', 'chat'),
      fc.array(anyLine, { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 40 }),
      async (command, lines, end, size) => {
        const input = lines.map(line => line + end).join('')
        const answers = (await cold([command, '--jsonl'], input, size)).lines.map(line => JSON.parse(line))
        assert.equal(answers.length, lines.length)
        for (const [i, answer] of answers.entries()) if (answer.line) assert.equal(answer.line, i + 1)
      },
    ),
    { numRuns: 60 },
  )
})

test('a line that cannot be read is answered in its place, the others are still read, and the exit code says so', async () => {
  const input = [
    `{"id":"a","text":"${'x'.repeat(10)}"}`,
    'not json',
    '{"id":"c"}',
    '[]',
    '',
    '{"id":"f","text":"y","reader":3}',
    '{"id":"g","text":"z"}',
  ]
  const { exit, lines } = await cold(['read', '--jsonl'], input.join('\n'))
  const answers = lines.map(line => JSON.parse(line))
  assert.deepEqual(
    answers.map(a => [a.id, a.line]),
    [
      ['a', undefined],
      [null, 2],
      ['c', 3],
      [null, 4],
      [null, 5],
      ['f', 6],
      ['g', undefined],
    ],
  )
  for (const answer of answers.slice(1, 6)) assert.match(answer.error, /\w/)
  assert.equal(exit, 2)
})

test('a byte-order mark and Windows line ends are no part of the text', async () => {
  const { exit, lines } = await cold(
    ['read', '--jsonl'],
    '\uFEFF{"id":"a","text":"one"}\r\n{"id":"b","text":"two"}\r\n',
  )
  assert.deepEqual(
    lines.map(line => JSON.parse(line).id),
    ['a', 'b'],
  )
  assert.equal(exit, 0)
  const plain = (await cold(['read', '--json'], note)).out
  assert.equal((await cold(['read', '--json'], `\uFEFF${note}`)).out, plain)
  assert.equal((await cold(['read', '--json'], Buffer.from(`\uFEFF${note}`, 'utf16le'))).out, plain)
})

test('a letter cut in two between pieces of input stays whole', async () => {
  const { lines } = await cold(['read', '--jsonl'], '{"id":"naïve – 😀","text":"Café, Zoë, 日本"}\n', 1)
  assert.equal(JSON.parse(lines[0]!).id, 'naïve – 😀')
})

test('a huge line is refused in its place and the next is read', async () => {
  const huge = `{"id":"a","text":"${'x'.repeat(8_000_001)}"}`
  const { exit, lines } = await cold(['read', '--jsonl'], `${huge}\n{"id":"b","text":"fine"}\n`)
  assert.match(JSON.parse(lines[0]!).error, /too long/)
  assert.equal(JSON.parse(lines[1]!).id, 'b')
  assert.equal(exit, 2)
})

test('nothing on standard input: no lines, no fault; a single note is then simply empty', async () => {
  assert.deepEqual(await cold(['read', '--jsonl'], ''), { exit: 0, out: '', complaint: '', lines: [] })
  const { exit, out } = await cold(['read'], '')
  assert.equal(exit, 1)
  assert.match(out, /Not read/)
})

test('misuse is answered with one clear line and exit code 2', async () => {
  mkdirSync(join(folder, 'notes'))
  writeFileSync(join(folder, 'photo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
  const cases: [string[], RegExp][] = [
    [[], /coldread read note\.md/],
    [['raed', 'note.md'], /no command “raed”.*read, story, chat, serve/],
    [['toString'], /no command/],
    [['read', '--colour', 'note.md'], /no option --colour.*--reader/],
    [['read', '--reader'], /--reader/],
    [['read', 'gone.md'], /no file “gone\.md”/],
    [['read', 'notes'], /is a folder/],
    [['read', 'photo.png'], /is not text/],
    [['read', 'note.md', 'other.md'], /one file at a time/],
    [['read', '--json', '--jsonl', 'note.md'], /Choose one/],
    [['read'], /Name a file/],
    [['read', '--jsonl'], /Send the lines in/],
    [['serve', '--port', 'eighty'], /no port/],
    [['serve', 'note.md'], /takes no file/],
    [['chat', 'note.md'], /not saved work/],
  ]
  for (const [args, says] of cases) {
    const { exit, out, complaint } = await cold(args)
    assert.equal(exit, 2, args.join(' '))
    assert.equal(out, '', args.join(' '))
    assert.match(complaint, says)
  }
})

test('help is no misuse', async () => {
  for (const args of [['--help'], ['help'], ['read', '--help']]) assert.equal((await cold(args)).exit, 0)
})

test('--explain says what spoke for and against each place, asked about or not', async () => {
  const note =
    'Bakery, Monday 2 March\nSomeone needs to sort the order soon.\nThe key is in the usual place.\nThe flour came at noon.'
  const { out } = await cold(['read', '--explain'], note)
  assert.match(out, /kind \w+; chance \d+%; proposed by [\w, -]*someone-does-it/)
  assert.match(out, /for:\s+“/)
  assert.doesNotMatch((await cold(['read'], note)).out, /chance/)
})

test('private words are named by kind and place, never repeated', async () => {
  const secret = 'hunter2-Blue'
  const { out } = await cold(
    ['read'],
    `Office, Monday 3 June\nDone: backup.\nThe wifi password is ${secret}\nNothing is blocked.\nNext: Ann rings the landlord on 07700 900123 by noon.`,
  )
  if (/Before you share/.test(out)) assert.doesNotMatch(out.split('Before you share')[1]!, new RegExp(secret))
})
