import type { Explained, Question, SlotName, SlotState, Span, UpdateReading } from '../engine/index.ts'
import type { Io } from './io.ts'
import { inside, lineAt, plural } from './page.ts'

/** How a reading is shown. */
export interface Showing {
  reader: string
  /** Also what spoke for and against each place, asked about or not. */
  explained: Explained[]
  style: Io['style']
}

/** A reading as a page for a person: the questions with place and quote, what the reader finds, the verdict. */
export function readingPage(text: string, reading: UpdateReading, showing: Showing): string {
  const { style } = showing
  if (reading.readable !== 'yes') return `\n${inside(reading.real.why)}\n\n${style('bold', 'Not read.')}\n`
  const { words, seconds } = reading.scannable
  return [
    '',
    style(
      'dim',
      `Read cold by ${showing.reader || 'a colleague in your trade who was not there'}: ${plural(words, 'word')}, about ${plural(seconds, 'second')}.`,
    ),
    '',
    ...questions(text, reading, showing),
    ...passedOver(text, showing),
    ...finds(text, reading, style),
    '',
    style('bold', verdict(reading)),
    '',
  ].join('\n')
}

function questions(text: string, reading: UpdateReading, showing: Showing): string[] {
  if (!reading.questions.length) return ['Nobody would have to ask anything.', '']
  return ['They would have to ask:', '', ...reading.questions.flatMap(q => [...question(text, q, showing), ''])]
}

function question(text: string, q: Question, { explained, style }: Showing): string[] {
  const place = q.quote ? placed(text, q) : 'nowhere in the note'
  const why = explained.find(e => e.from < q.to && q.from < e.to)
  return [
    `  ${style('bold', place)}  ${style('dim', q.severity === 'blocking' ? 'stops them' : 'slows them down')}`,
    inside(q.question, 4),
    ...(why ? [style('dim', inside(`kind ${q.kind}; ${reasons(why)}`, 4))] : []),
  ]
}

const placed = (text: string, { from, to }: Span) =>
  `line ${lineAt(text, from)}  “${text.slice(from, to).replaceAll(/\s+/g, ' ')}”`

/** Places that might have been asked about, with why they are not. */
function passedOver(text: string, { explained, style }: Showing): string[] {
  const those = explained.filter(e => !e.asked)
  if (!those.length) return []
  const lines = those.flatMap(e => [`  ${placed(text, e)}`, style('dim', inside(reasons(e), 4))])
  return ['Considered, and not asked:', '', ...lines, '']
}

const SETTLED: Record<Explained['settled'], string> = {
  '': '',
  label: 'it only names what follows',
  said: 'it is an answer itself',
  brackets: 'the brackets behind it answer it',
  'next sentence': 'the next sentence answers it',
}

function reasons({ chance, detectors, for: speaks, against, settled }: Explained): string {
  const words = (list: string[]) => list.map(word => `“${word}”`).join(', ')
  const parts = [
    `chance ${Math.round(chance * 100)}%`,
    detectors.length ? `proposed by ${detectors.join(', ')}` : 'no detector proposes it',
    speaks.length ? `for: ${words(speaks)}` : '',
    against.length ? `against: ${words(against)}` : '',
    SETTLED[settled],
  ]
  return parts.filter(Boolean).join('; ')
}

const SLOTS: [SlotName, string][] = [
  ['situation', 'where things stand'],
  ['done', 'what is done'],
  ['blocked', 'what is blocked'],
  ['next', 'what comes next'],
]
const STATES: Record<SlotState, string> = { present: '✓ there   ', partial: '~ hollow  ', absent: '✗ missing ' }

function finds(text: string, reading: UpdateReading, style: Io['style']): string[] {
  const lines = (spans: Span[]) => [...new Set(spans.map(s => lineAt(text, s.from)))].join(', ')
  const slots = SLOTS.map(([name, words]) => {
    const { state, evidence } = reading.slots[name]
    const where = evidence.length ? style('dim', `line ${lines(evidence)}`) : ''
    return `  ${words.padEnd(20)}${STATES[state]}${where}`.trimEnd()
  })
  const yes = (ok: boolean, why: string) => (ok ? '✓ yes' : `✗ not yet${why ? `: ${why}` : ''}`)
  return [
    'What they find:',
    '',
    ...slots,
    `  ${'easy to scan'.padEnd(20)}${yes(reading.scannable.yes, reading.scannable.why)}`,
    `  ${'ready to send'.padEnd(20)}${yes(reading.real.yes, reading.real.why)}`,
    ...privately(text, reading),
  ]
}

const PRIVATE: Record<UpdateReading['private'][number]['kind'], string> = {
  name: 'a full name',
  phone: 'a phone number',
  secret: 'a password',
  code: 'a code',
  card: 'a card or account number',
  health: 'someone’s health',
  address: 'an address',
}

/** Says where private words stand, never the words. */
function privately(text: string, reading: UpdateReading): string[] {
  const said = reading.private.map(p => `${PRIVATE[p.kind]} (line ${lineAt(text, p.from)})`)
  return said.length ? ['', inside(`Before you share it: it holds ${[...new Set(said)].join(', ')}.`)] : []
}

function verdict(reading: UpdateReading): string {
  if (reading.clears) return 'Clear: the next person can act on it cold.'
  const stops = reading.questions.filter(q => q.severity === 'blocking').length
  const slows = reading.questions.length - stops
  const missing = SLOTS.filter(([name]) => reading.slots[name].state !== 'present').map(([, words]) => words)
  const reasons = [
    stops ? `${plural(stops, 'question')} would stop the reader` : '',
    !stops && slows > 1 ? `${plural(slows, 'question')} would slow the reader down` : '',
    missing.length ? `it does not say ${missing.join(', or ')}` : '',
    reading.scannable.yes ? '' : 'it is hard to scan',
    reading.real.yes ? '' : 'it could not be sent as it stands',
  ].filter(Boolean)
  return inside(`Not yet: ${reasons.join('; ')}.`, 0)
}
