import { lexer, Marked, type Token, type Tokens } from 'marked'
import * as v from 'valibot'
import { parseDocument } from 'yaml'

const words = v.pipe(
  v.string(),
  v.trim(),
  v.check(text => text !== '', 'some words'),
)
const named = v.strictObject({ name: words, means: words })

const settings = v.strictObject({
  module: words,
  lesson: words,
  title: words,
  course: words,
  outcome: words,
  minutes: v.pipe(v.number(), v.minValue(1, 'a number of minutes above 0')),
  artefacts: v.strictTuple([named, named]),
  bar: v.strictObject({ real: named, questions: named, examples: named, named }),
  coach: words,
  support: v.strictObject({ distress: words, danger: words }),
})

/** What the author set in the front matter; the exercise is given it as it is. */
export type Settings = v.InferOutput<typeof settings>

/** A drawing of the lesson, by its file name under lesson/drawings without `.svg`, and its words for those who cannot see it. */
export interface Drawing {
  name: string
  words: string
}

/** A piece of a section, with what the reader pencilled beside it. All `html` is safe to put into a page. */
export type Block = { remarks: string[]; drawings: Drawing[] } & (
  | { kind: 'prose'; html: string }
  | { kind: 'list'; items: { html: string; remarks: string[] }[] }
  | { kind: 'artefacts' | 'bar' }
)

export interface Section {
  heading: string
  blocks: Block[]
}

export interface Lesson {
  settings: Settings
  sections: Section[]
}

/**
 * The lesson in a Markdown file with YAML front matter. `## ` begins a section; a block quote is a remark of the reader, beside
 * what stands before it; `![words](name)` alone in a paragraph is a drawing; `{artefacts}` and `{bar}` stand for the lists of the
 * front matter. Throws an Error with the file, the field and what was expected.
 */
export function parseLesson(file: string, text: string): Lesson {
  const cut = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!cut) throw new Error(`${file}: front matter: expected the file to start with a block between two lines of ---`)
  return { settings: settingsOf(file, cut[1]!), sections: sectionsOf(file, text.slice(cut[0].length)) }
}

function settingsOf(file: string, yaml: string): Settings {
  const document = parseDocument(yaml, { prettyErrors: true })
  const [broken] = document.errors
  // The first line of the file is the --- that YAML never saw.
  const at = (line = 0) => (line ? `line ${line + 1}` : 'front matter')
  if (broken)
    throw new Error(`${file}: ${at(broken.linePos?.[0].line)}: expected YAML: ${broken.message.split('\n')[0]}`)
  const result = v.safeParse(settings, document.toJS())
  if (result.success) return result.output
  throw new Error(result.issues.map(issue => `${file}: ${problem(issue)}`).join('\n'))
}

function problem(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'front matter'
  if (issue.expected === 'never') return `${field}: expected no such ${/\d$/.test(field) ? 'entry' : 'field'}`
  const got = issue.received === 'undefined' ? 'nothing' : issue.received
  return `${field}: expected ${issue.kind === 'validation' ? issue.message : wanted(field)}, got ${got}`
}

/** What the schema wants of a field, in words: asked of the schema itself, since a missing key is told by its parent. */
function wanted(field: string): string {
  let node: unknown = settings
  for (const key of field.split('.')) {
    const { entries, items } = node as { entries?: Record<string, unknown>; items?: unknown[] }
    node = entries?.[key] ?? items?.[Number(key)] ?? node
  }
  const kinds: Record<string, string> = { string: 'text', number: 'a number of minutes', strict_tuple: 'a list of two' }
  return kinds[(node as { type: string }).type] ?? 'fields of its own'
}

const escape = (text: string) =>
  text.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!)

const markdown = new Marked({
  renderer: {
    html: ({ text }) => escape(text),
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens)
      return /^(https?:|mailto:|#|\.?\/)/i.test(href) ? `<a href="${escape(href)}">${inner}</a>` : inner
    },
  },
})

function sectionsOf(file: string, body: string): Section[] {
  const sections: Section[] = []
  for (const token of lexer(body)) {
    const section = sections.at(-1)
    if (token.type === 'space') continue
    if (token.type === 'heading' && token.depth === 2) sections.push({ heading: inline(token), blocks: [] })
    else if (!section)
      throw new Error(`${file}: body: expected a heading "## …" before “${token.raw.trim().slice(0, 40)}”`)
    else add(section.blocks, token)
  }
  const stands = (kind: Block['kind']) => sections.flatMap(s => s.blocks).filter(b => b.kind === kind).length
  for (const kind of ['artefacts', 'bar'] as const)
    if (stands(kind) !== 1) throw new Error(`${file}: body: expected {${kind}} once, got it ${stands(kind)} times`)
  return sections
}

function add(blocks: Block[], token: Token): void {
  const beside = () => {
    if (!blocks.length) blocks.push({ kind: 'prose', html: '', remarks: [], drawings: [] })
    return blocks.at(-1)!
  }
  const own = { remarks: [], drawings: [] }
  const place = token.type === 'paragraph' && /^\{(artefacts|bar)\}$/.exec(token.text.trim())
  const image = token.type === 'paragraph' && token.tokens?.length === 1 && token.tokens[0]
  if (token.type === 'blockquote') beside().remarks.push(remark(token as Tokens.Blockquote))
  else if (place) blocks.push({ kind: place[1] as 'artefacts' | 'bar', ...own })
  else if (image && image.type === 'image') beside().drawings.push({ name: image.href, words: image.text })
  else if (token.type === 'list') blocks.push({ kind: 'list', items: token.items.map(item), ...own })
  else if (underHeading(blocks.at(-1))) (blocks.at(-1) as { html: string }).html += markdown.parser([token]).trim()
  else blocks.push({ kind: 'prose', html: markdown.parser([token]).trim(), ...own })
}

// A small heading and its first paragraph are one piece, so that a remark stands beside both.
const underHeading = (block?: Block) =>
  block?.kind === 'prose' && block.html.endsWith('</h3>') && !block.remarks.length && !block.drawings.length

function item(token: Tokens.ListItem): { html: string; remarks: string[] } {
  const quotes = token.tokens.filter(t => t.type === 'blockquote') as Tokens.Blockquote[]
  const own = token.tokens.filter(t => t.type !== 'blockquote' && t.type !== 'space')
  return { html: own.map(inline).join(' '), remarks: quotes.map(remark) }
}

const remark = (token: Tokens.Blockquote) =>
  token.tokens
    .filter(t => t.type !== 'space')
    .map(inline)
    .join(' ')

const inline = (token: Token): string =>
  'tokens' in token && token.tokens ? markdown.Parser.parseInline(token.tokens, markdown.defaults) : escape(token.raw)
