import type { Finding } from '../update/read.ts'
import { QUESTION_TEMPLATES } from './question-templates.ts'
import { untagged } from './quotable.ts'
import { turnOf } from './turns.ts'

/** The question itself: one sentence, in the next reader's voice, about this note's own words; the same finding always reads the same. */
export function questionWords(finding: Finding): string {
  const about = Object.entries(finding.about).map(([key, text]) => [key, untagged(text)])
  const quote = inner(finding.clause?.words ?? finding.quote)
  const words: Record<string, string> = { ...Object.fromEntries(about), quote }
  const fitting = [turnOf(finding, quote), finding.kind]
    .map(name => (QUESTION_TEMPLATES[name] ?? []).filter(t => fits(t, words)))
    .find(list => list.length)
  const template = fitting?.[spread(finding.id) % fitting.length] ?? 'What would I need to know here?'
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
}

function fits(template: string, words: Record<string, string>): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => Boolean(words[name!]?.trim()))
}

// Quotation marks within quotation marks confuse, as does half a pair of brackets, and a line break would make two sentences of one.
function inner(quote: string): string {
  return unpaired(untagged(quote))
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s+|[\s?!.:;,]+$/gu, '')
}

// Without a bracket that closes none, or is not closed.
function unpaired(text: string): string {
  const open: number[] = []
  const out = new Set<number>()
  for (const { index, 0: mark } of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index)
    else if (open.pop() === undefined) out.add(index)
  }
  for (const index of open) out.add(index)
  return text.replace(/[()]/g, (mark, at: number) => (out.has(at) ? '' : mark))
}

function spread(id: string): number {
  let sum = 7
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) >>> 0
  return sum
}
