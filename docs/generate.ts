import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingPage } from '../cli/reading-page.ts'
import type { Detector, Example, QuestionKind } from '../engine/detector.ts'
import { readUpdate } from '../engine/index.ts'
import { detectors } from '../engine/update/detectors/index.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** What each kind of question asks, in the reader's words. */
const KINDS: Record<QuestionKind, string> = {
  access: 'Can I get in?',
  where: 'Where is it, and which one?',
  how: 'How do I do it, and when is it done?',
  owner: 'Who does this?',
  when: 'By when, and on which day?',
  state: 'What state is it really in?',
  what: 'What exactly is meant?',
  contact: 'Whom do I ask, and how?',
  whatif: 'What if it does not go to plan?',
  why: 'Why is it so?',
}

/** docs/detectors.md, from the detectors themselves. */
export function detectorsPage(): string {
  const kinds = (Object.keys(KINDS) as QuestionKind[]).map(kind => {
    const those = detectors.filter(d => d.kind === kind)
    return [`## ${KINDS[kind]}`, `Kind \`${kind}\`, ${those.length} detectors.`, ...those.map(section)].join('\n\n')
  })
  return (
    [
      '# What makes a reader ask',
      `Each of these ${detectors.length} detectors is one idea in one file under \`engine/update/detectors/\`. It proposes; ` +
        'a ranker decides what is asked. Words in «marks» raise the question. A slash stands for a new line. ' +
        'This page is made from their examples by `npm run docs`.',
      ...kinds,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function section({ name, examples }: Detector): string {
  const list = (shown: Example[]) => shown.map(example => `- ${plain(example)}`).join('\n')
  return [`### ${name}`, meaning(name), 'Asks:', list(examples.asks), 'Stays silent:', list(examples.silent)].join(
    '\n\n',
  )
}

/** The sentence above the detector's export. */
function meaning(name: string): string {
  const source = read(`engine/update/detectors/${name}.ts`)
  const comment = /\/\*\*([^]*?)\*\/\s*export const/.exec(source)?.[1] ?? ''
  if (!comment.trim())
    throw new Error(`engine/update/detectors/${name}.ts: say in one sentence above the export what it looks for`)
  return comment
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, ''))
    .join(' ')
    .trim()
}

function plain(example: Example): string {
  const { note, reader } = typeof example === 'string' ? { note: example, reader: '' } : example
  const text = note.replaceAll(/\n+/g, ' / ').replaceAll(/[\\`*_<>[\]#|]/g, '\\$&')
  return reader ? `${text} *(read by: ${reader})*` : text
}

/** README.md with what `coldread read` says today about the note that it shows. */
export function readme(): string {
  const page = read('README.md')
  const [, before, note, between, after] =
    /^([^]*?```\n\$ cat note\.md\n)([^]*?)(\n\$ coldread read note\.md\n)[^]*?(```[^]*)$/.exec(page) ?? []
  if (note === undefined)
    throw new Error('README.md: expected a block that shows "$ cat note.md" and then "$ coldread read note.md"')
  const output = readingPage(note, readUpdate(note), { reader: '', explained: [], style: (_how, text) => text })
  return `${before}${note}${between}${output.trimEnd()}\n${after}`
}

if (import.meta.main) {
  writeFileSync(join(root, 'docs/detectors.md'), detectorsPage())
  writeFileSync(join(root, 'README.md'), readme())
}
