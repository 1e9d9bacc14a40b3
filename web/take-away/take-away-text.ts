import type { Fragment } from '../../engine/index.ts'
import type { Example, FormName, Taken } from './taken.ts'
import { texts } from '../texts/take-away.ts'

/** A piece of the take-away in order: its forms, and the Word file, differ only in how they write each kind. */
export type Piece =
  | { kind: 'title' | 'part' | 'under' | 'label' | 'line'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'words'; fragments: Fragment[] }

/** Everything as plain text. */
export function plainText(taken: Taken): string {
  return joined(piecesOf(taken).map(piece => (piece.kind === 'words' ? fragmentText(piece.fragments) : piece.text)))
}

/** Everything as Markdown; the learner's words are escaped, so that they stay text and keep their lines. */
export function markdown(taken: Taken): string {
  const write = (piece: Piece): string => {
    switch (piece.kind) {
      case 'title':
        return `# ${markdownLine(piece.text)}`
      case 'part':
        return `## ${markdownLine(piece.text)}`
      case 'under':
        return `### ${markdownLine(piece.text)}`
      case 'label':
        return `**${markdownLine(piece.text)}**`
      case 'line':
      case 'note':
        return markdownLines(piece.text)
      case 'words':
        return markdownLines(fragmentText(piece.fragments))
    }
  }
  return `${joined(piecesOf(taken).map(write))}\n`
}

/** Everything as HTML for the clipboard: the learner's words underlined, every text escaped. */
export function html(taken: Taken): string {
  const write = (piece: Piece): string => {
    switch (piece.kind) {
      case 'title':
        return `<h1>${escape(piece.text)}</h1>`
      case 'part':
        return `<h2>${escape(piece.text)}</h2>`
      case 'under':
        return `<h3>${escape(piece.text)}</h3>`
      case 'label':
        return `<p><b>${escape(piece.text)}</b></p>`
      case 'line':
      case 'note':
        return `<p>${breaks(escape(piece.text))}</p>`
      case 'words':
        return `<p>${htmlFragments(piece.fragments)}</p>`
    }
  }
  return piecesOf(taken).map(write).join('\n')
}

/** One form of a story as plain text; a gap stands in square brackets. */
export function fragmentText(fragments: Fragment[]): string {
  return fragments.map(({ text, from }) => (from === 'gap' ? `[${text}]` : text)).join('')
}

/** One form of a story as HTML, the learner's words underlined. */
export function htmlFragments(fragments: Fragment[]): string {
  return fragments
    .map(({ text, from }) => {
      const safe = breaks(escape(text))
      return from === 'learner' ? `<u>${safe}</u>` : from === 'gap' ? `[${safe}]` : safe
    })
    .join('')
}

/** All that is taken away, in order. */
export function piecesOf(taken: Taken): Piece[] {
  const { update, examples, answer, habits, bar, date } = taken
  return [
    { kind: 'title', text: taken.lesson },
    { kind: 'part', text: texts.update },
    ...(update.text
      ? ([
          { kind: 'line', text: texts.updateFor(update.reader || texts.anyone) },
          { kind: 'note', text: update.text },
        ] as Piece[])
      : [line(texts.noUpdate)]),
    { kind: 'part', text: examples.length === 1 ? texts.examplesOne : texts.examples },
    ...examples.flatMap(exampleOf),
    ...(examples.length === 0 ? [line(texts.noExamples)] : examples.length === 1 ? [line(texts.oneMore)] : []),
    ...(answer.length
      ? ([
          { kind: 'part', text: texts.answer },
          { kind: 'words', fragments: answer },
        ] as Piece[])
      : []),
    ...(habits.length ? ([{ kind: 'part', text: texts.habits }] as Piece[]) : []),
    ...habits.flatMap(({ kind, words }): Piece[] => [
      { kind: 'label', text: texts.habit[kind] },
      line(words.map(said => `“${said}”`).join('\n')),
    ]),
    { kind: 'part', text: texts.bar },
    ...(date ? [line(texts.barOn(date))] : []),
    line(bar.map(({ name, words, lacks }) => `- ${name}: ${words}${lacks ? ` (${lacks})` : ''}`).join('\n')),
    { kind: 'part', text: texts.test },
    line(texts.testWords),
  ]
}

const line = (text: string): Piece => ({ kind: 'line', text })

function exampleOf({ number, before, competency, forms }: Example): Piece[] {
  const form = (name: FormName): Piece[] => [
    { kind: 'label', text: texts.forms[name] },
    { kind: 'words', fragments: forms[name] },
  ]
  return [
    { kind: 'under', text: texts.example(number) },
    ...(before ? ([{ kind: 'label', text: texts.before }, line(before)] as Piece[]) : []),
    ...(competency ? ([{ kind: 'label', text: texts.named }, line(competency)] as Piece[]) : []),
    ...(['line', 'cv', 'interview', 'plain'] as const).filter(name => forms[name].length).flatMap(form),
  ]
}

const joined = (parts: string[]) => parts.filter(part => part.trim()).join('\n\n')

const escape = (text: string) =>
  text.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!)

const breaks = (text: string) => text.replace(/\r?\n/g, '<br>')

/** Lines kept as lines, bullets of any shape as list items. */
function markdownLines(text: string): string {
  const lines = text.split(/\r?\n/)
  return lines
    .map((raw, i) => {
      const [, indent = '', bullet] = /^(\s*)(?:([-–—•*·▪+])\s+)?/.exec(raw)!
      const rest = raw.slice(/^\s*(?:[-–—•*·▪+]\s+)?/.exec(raw)![0].length)
      const written = `${bullet ? `${indent}- ` : ''}${markdownLine(rest)}`
      const goesOn = written.trim() && lines[i + 1]?.trim()
      return goesOn ? `${written}  ` : written
    })
    .join('\n')
}

/** Nothing in a line is Markdown any more, nor HTML. A list number is left as it is. */
function markdownLine(text: string): string {
  return text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+=]+(?=\s|$))/, '$1\\$2')
}
