import type { Finding } from '../update/read.ts'
import { QUESTION_TEMPLATES } from './question-templates.ts'
import { untagged } from './quotable.ts'
import { suits, turnOf } from './turns.ts'

/** The question itself: one sentence, in the next reader's voice, about this note's own words; the same finding always reads the same. */
export function questionWords(finding: Finding): string {
  const about = Object.entries(finding.about).map(([key, text]) => [key, untagged(text)])
  const words: Record<string, string> = {
    ...Object.fromEntries(about),
    quote: inner(finding.about.clause ?? finding.quote),
  }
  if (words.mark) return worded(QUESTION_TEMPLATES.asked!, finding.id, words)
  const own = (suits(finding.detector, words.quote!) && QUESTION_TEMPLATES[finding.detector]) || []
  const fitting = [own, QUESTION_TEMPLATES[turnOf(finding.kind, words.quote!)] ?? []]
    .map(list => list.filter(t => fits(t, words)))
    .find(l => l.length)
  return worded(fitting ?? ['What would I need to know here?'], finding.id, words)
}

function worded(templates: string[], id: string, words: Record<string, string>): string {
  const template = templates[spread(id) % templates.length]!
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
}

function fits(template: string, words: Record<string, string>): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => Boolean(words[name!]?.trim()))
}

// Quotation marks within quotation marks confuse, as does half a pair of brackets, and a line break would make two sentences of one.
function inner(quote: string): string {
  const single = (quote.match(/\(/g)?.length ?? 0) !== (quote.match(/\)/g)?.length ?? 0)
  return untagged(quote)
    .replace(single ? /[“”"()]/g : /[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s+|[\s?!.:;,]+$/gu, '')
}

function spread(id: string): number {
  let sum = 7
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) >>> 0
  return sum
}
