import type { Act, Choice, Which } from '../engine/index.ts'
import { plural } from './page.ts'

/** A text of several lines that a command asks for. */
export type Wants = { type: 'draft' } | { type: 'story'; which: Which }

/** What a typed line means. */
export type Command =
  | { do: 'act'; act: Act }
  | { do: 'gather'; wants: Wants }
  | { do: 'show'; what: 'draft' | 'open' | 'bar' }
  | { do: 'save' | 'restore'; file: string }
  | { do: 'say'; text: string }
  | { do: 'quit' }

/** Printed as it stands. */
export const HELP = `Answer the coach in a line, or press a choice by its number. Beyond that:

  /draft                 write or paste your note; a line with only a full stop ends it
  /read                  have it read cold
  /reader <who>          say who opens it, such as: night porter, first week
  /nothing               nothing is blocked
  /known <number> <why>  this reader knows that; /unknown <number> takes it back
  /skip                  pass over this question
  /story 1, /story 2     tell a story
  /name 1 <words>        name what you did there
  /line 1 <words>        write its line for an employer
  /show, /open, /bar     your note; the open questions; where you stand
  /save, /restore        keep the work in a file, go on from it
  /help, /quit`

/** What a line means, given what can be pressed and the ids of the open questions. */
export function meant(line: string, choices: Choice[], open: string[]): Command {
  const [, name = '', rest = ''] = /^\/(\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? []
  if (!name) return spoken(line.trim(), choices)
  const known = commands[name.toLowerCase()]
  return known ? known(rest.trim(), open) : { do: 'say', text: `There is no command /${name}. /help lists them.` }
}

/** The event that a gathered text makes. */
export function wanting(wants: Wants, text: string): Act {
  return { ...wants, text }
}

function spoken(text: string, choices: Choice[]): Command {
  const choice = /^\d{1,2}$/.test(text) ? choices[Number(text) - 1] : undefined
  if (choice?.act) return { do: 'act', act: choice.act }
  if (choice?.focus === 'draft') return { do: 'gather', wants: { type: 'draft' } }
  if (choice)
    return { do: 'say', text: `Go on: type it here.${choice.focus === 'reader' ? ' Start with /reader.' : ''}` }
  return { do: 'act', act: { type: 'message', text } }
}

const act = (what: Act): Command => ({ do: 'act', act: what })
const need = (text: string): Command => ({ do: 'say', text })

const commands: Record<string, (rest: string, open: string[]) => Command> = {
  draft: () => ({ do: 'gather', wants: { type: 'draft' } }),
  read: () => act({ type: 'read' }),
  reader: rest => (rest ? act({ type: 'reader', text: rest }) : need('Say who: /reader night porter, first week')),
  nothing: () => act({ type: 'nothing-blocked' }),
  known: (rest, open) => numbered(rest, open, (of, reason) => ({ type: 'dismiss', of, reason })),
  unknown: (rest, open) => numbered(rest, open, of => ({ type: 'undismiss', of })),
  story: rest =>
    whichOf(rest)
      ? { do: 'gather', wants: { type: 'story', which: whichOf(rest)! } }
      : need('Say which: /story 1 or /story 2'),
  name: rest => worded(rest, (which, value) => ({ type: 'competency', which, value })),
  line: rest => worded(rest, (which, value) => ({ type: 'line', which, value })),
  skip: () => act({ type: 'skip', what: 'question' }),
  show: () => ({ do: 'show', what: 'draft' }),
  open: () => ({ do: 'show', what: 'open' }),
  bar: () => ({ do: 'show', what: 'bar' }),
  save: rest => ({ do: 'save', file: rest || 'coldread-work.json' }),
  restore: rest => (rest ? { do: 'restore', file: rest } : need('Say which file: /restore coldread-work.json')),
  help: () => need(HELP),
  quit: () => ({ do: 'quit' }),
  exit: () => ({ do: 'quit' }),
}

const whichOf = (rest: string): Which | undefined => ({ '1': 1 as const, '2': 2 as const })[rest.split(/\s/)[0]!]

function worded(rest: string, make: (which: Which, value: string) => Act): Command {
  const which = whichOf(rest)
  const value = rest.replace(/^\S+\s*/, '')
  return which && value ? act(make(which, value)) : need('Say which story and the words: /name 1 handover notes')
}

function numbered(rest: string, open: string[], make: (of: string, reason: string) => Act): Command {
  const [, number = '', reason = ''] = /^(\d+)\s*([\s\S]*)$/.exec(rest) ?? []
  const of = open[Number(number) - 1]
  return of
    ? act(make(of, reason))
    : need(`Give its number, as /open lists them; ${plural(open.length, 'question')} open now.`)
}
