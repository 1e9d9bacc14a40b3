import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import type { Fragment } from '../../engine/index.ts'
import { html } from './take-away-text.ts'
import type { Taken } from './taken.ts'
import { word } from './word.ts'

const folder = mkdtempSync(join(tmpdir(), 'coldread-word-'))
after(() => rmSync(folder, { recursive: true }))

const form: Fragment[] = [
  { text: 'What I bring: ', from: 'frame' },
  { text: 'a clear handover', from: 'learner' },
  { text: '. I left ', from: 'frame' },
  { text: 'what you left', from: 'gap' },
  { text: '.', from: 'frame' },
]
const taken: Taken = {
  lesson: 'Async in Practice, lesson 5.2',
  date: '22 November 2026',
  update: {
    text: 'Allotment, Sunday – Zoë’s beds & <b>mine</b> 😀\r\n- Beans watered\n  • the far row too\n\u0007\uD83DGate code: ask Jo',
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
      forms: {
        line: form,
        cv: form,
        interview: form,
        plain: [{ text: 'I left a list.\nThey used it.', from: 'learner' }],
      },
    },
  ],
  answer: form,
  habits: [{ kind: 'links', words: ['the rota is on the door'] }],
  bar: [{ name: 'Real and scannable', means: '', state: 'clear', words: 'clear', lacks: '' }],
  clear: false,
}

/** The main part of a Word file, which is a zip: its entry is found by name, behind its local header. */
function mainPart(file: Buffer): string {
  const name = 'word/document.xml'
  const central = file.lastIndexOf(name) - 46
  const size = file.readUInt32LE(central + 20)
  const local = file.readUInt32LE(central + 42)
  const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const bytes = file.subarray(begin, begin + size)
  return (file.readUInt16LE(local + 8) === 8 ? inflateRawSync(bytes) : bytes).toString()
}

const made = async () => Buffer.from(await (await word(taken)).arrayBuffer())

test('a Word file holds every text as text, headings as headings, bullets as a list, the learner’s words underlined', async () => {
  const xml = mainPart(await made())
  for (const words of ['Zoë’s beds &amp; &lt;b&gt;mine&lt;/b&gt; 😀', 'the Monday volunteer', '[what you left]'])
    assert.ok(xml.includes(words), words)
  assert.match(xml, /<w:pStyle w:val="Heading1"\/>/)
  assert.equal(xml.match(/<w:numPr>/g)?.length, 3, 'two bullets of the note, and the line of the bar')
  assert.match(xml, /<w:u w:val="single"\/>[\s\S]{0,80}a clear handover/)
  assert.doesNotMatch(xml, /<w:u [^>]*>(?:(?!<\/w:r>)[\s\S])*What I bring/)
})

test('characters that would make Word call the file damaged are left out', async () => {
  const xml = mainPart(await made())
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  assert.doesNotMatch(xml, /\uFFFD/, 'half a character came out as a mark of damage')
  assert.ok(xml.includes('Gate code: ask Jo'))
})

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)
test(
  'another program opens the Word file and the rich text, and reads the same words in both',
  {
    skip: !office && 'LibreOffice is not on this machine (apt-get install libreoffice-writer-nogui)',
    timeout: 120_000,
  },
  async () => {
    writeFileSync(join(folder, 'work.docx'), await made())
    writeFileSync(join(folder, 'rich.html'), `<meta charset="utf-8">${html(taken)}`)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    const run = spawnSync(office!, [...args, join(folder, 'work.docx'), join(folder, 'rich.html')], {
      timeout: 110_000,
    })
    assert.equal(run.status, 0, String(run.stderr))
    for (const file of ['work.txt', 'rich.txt']) {
      const text = readFileSync(join(folder, file), 'utf8')
      for (const words of [
        'Async in Practice, lesson 5.2',
        'Allotment, Sunday – Zoë’s beds & <b>mine</b> 😀',
        'the far row too',
        'What I bring: a clear handover. I left [what you left].',
        'They used it.',
        'Real and scannable: clear',
      ])
        assert.ok(text.includes(words), `${words} in ${file}:\n${text}`)
    }
  },
)
