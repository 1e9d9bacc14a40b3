import type { Span } from '../segments.ts'
import { answersNone, deniesBlocks, deniesDone, mayBlock, NOTHING } from './denies.ts'
import { judged } from './judged.ts'
import { reader as trained } from '../weights/reader.ts'
import { slotOdds } from '../weights/slot-odds.ts'
import { marksOf } from './net/marks.ts'
import { judge, SLOTS, STATES, vocabularyOf, type Judged, type NetWeights } from './net/net.ts'
import type { Picture } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import { is, type TokenClass } from './picture/tokens.ts'
import type { SlotName, SlotState, UpdateFindings } from './read.ts'

/** By slot: log odds from which it is stated, and from which one that is not is missing rather than hollow. */
export type SlotOdds = Record<SlotName, { present: number; absent: number }>

const MOST_EVIDENCE = 3

/**
 * Which of situation, done, blocked and next the note gives its reader, and with which words. Questions alone give none of
 * them; `real` false: neither do blanks, wishes and fine words, however they are labelled. `weights` and `from` are others
 * than the trained ones in training only.
 */
export function slotsOf(
  picture: Picture,
  real: boolean,
  weights?: NetWeights,
  from: SlotOdds = slotOdds,
): UpdateFindings['slots'] {
  const { slots, carries } = heard(picture, weights)
  const tells =
    real &&
    picture.pieces.length > 0 &&
    picture.note.sentences.some(({ from, to }) => !/\?\s*$/.test(picture.note.text.slice(from, to)))
  const labels = picture.pieces.map(piece => labelOf(picture.note.text, piece))
  // What stands at some length under its own label needs no weighing.
  const outright = (name: SlotName, piece: Piece, i: number) =>
    (piece.place > 0 && labels[i] === name) || says(picture, name, piece)
  const slot = (name: SlotName) => {
    const said = real ? picture.pieces.filter((piece, i) => outright(name, piece, i)) : []
    const n = SLOTS.indexOf(name)
    const odds = picture.pieces.map(piece =>
      name === 'done' && isDateline(picture, piece) ? -Infinity : carries[piece.index * SLOTS.length + n]!,
    )
    const sure = odds.map((odd, i) => (NOT_UNDER[name].includes(labels[i]!) ? -Infinity : odd))
    const surest = Math.max(...sure)
    const most = picture.pieces[sure.indexOf(surest)]
    // No word of the note could be about it, or what is most about it is a farewell.
    const silent = name === 'blocked' ? !mayBlock(picture) : name === 'next' && most !== undefined && isFarewell(most)
    const seen = tells && !silent && surest > -Infinity ? stateOf(from[name], oddsOf(slots, n)) : 'absent'
    const elsewhere = seen === 'present' && surest < Math.max(...odds)
    const state = said.length ? 'present' : elsewhere ? 'partial' : seen
    return { state, evidence: state === 'absent' ? [] : evidenceOf(picture, said, sure) }
  }
  return { situation: slot('situation'), done: slot('done'), blocked: slot('blocked'), next: slot('next') }
}

/** By slot, the labels under which nothing says how it stands: "Next: …" is not about what is blocked or done, nor is either about the other. */
const NOT_UNDER: Record<SlotName, string[]> = {
  situation: [],
  done: ['next', 'blocked'],
  blocked: ['next', 'done'],
  next: [],
}

const DATED: TokenClass[] = ['day', 'month', 'date', 'number', 'clock', 'name', 'initials']
const TELLS: TokenClass[] = ['fixed', 'passive', 'tried']
const PLACE_WORDS = 2

// "Radio hut, Friday 6 June" says where and when: beside dates and names at most two words, and none of them says what was done.
function isDateline({ roles, tokens }: Picture, { line, sentenceIndex }: Piece): boolean {
  if (roles[line.index] !== 'headline') return false
  const said = tokens[sentenceIndex]!
  const others = said.filter(t => /\p{L}/u.test(t.plain) && !DATED.some(c => is(t, c)))
  const dated = said.some(t => is(t, 'day') || is(t, 'month') || is(t, 'date'))
  const tells = others.some(t => TELLS.some(c => is(t, c)) || t.plain.endsWith('ed'))
  return dated && others.length <= PLACE_WORDS && !tells
}

const FAREWELL = /\b(?:see|speak to|talk to|catch) (?:you|u|ya)\b/
const LONGEST_FAREWELL = 5

// "See you soon" is no next step.
const isFarewell = ({ plain, tokens }: Piece) => tokens.length <= LONGEST_FAREWELL && FAREWELL.test(plain)

/**
 * What the network makes of a note where slots are looked for. "Nothing" in a note mostly says that nothing is held up, and
 * the network learnt to hear it so wherever it stands. Where it says that, a rule knows; anywhere else it is read as any
 * other word.
 */
export function heard(picture: Picture, weights?: NetWeights): Judged {
  const odd = picture.pieces.filter(p => !deniesBlocks(p.plain) && !deniesDone(p.plain) && !answersNone(picture.note.text, p.line)) // prettier-ignore
  const at = odd.flatMap(p => p.tokens).find(t => NOTHING.has(t.plain))?.from
  if (at === undefined) return judged(picture, weights)
  const net = weights ?? trained
  return judge(
    picture,
    net,
    marksOf(picture, vocabularyOf(net)).findIndex(mark => mark.from === at),
  )
}

// Rules where rules are sure: what is said in so many words needs no weighing.
function says({ note }: Picture, name: SlotName, piece: Piece): boolean {
  if (name === 'done') return deniesDone(piece.plain)
  return name === 'blocked' && (deniesBlocks(piece.plain) || answersNone(note.text, piece.line))
}

const FEWEST_WORDS = 4
const LABELS: [SlotName, RegExp][] = [
  ['blocked', /^(?:(?:still|currently|now) )?(?:blocked|stuck|waiting(?: (?:on|for))?|held up|on hold|pending)$/],
  ['done', /^(?:(?:already|what is|what's) )?(?:done|finished|completed)(?: (?:today|so far))?$/],
  ['next', /^(?:(?:what is|what's) )?(?:next|to do|todo|next steps?)$/],
  ['situation', /^(?:the )?(?:situation|status|where things stand)$/],
]

/** The slot under whose label a piece stands ("Stuck: boat 4 has no starter"), where its sentence says enough after it; '' for none. */
function labelOf(text: string, { sentence, line }: Piece): SlotName | '' {
  const said = text.slice(sentence.from, sentence.to)
  const label = /^[^\p{L}\n]*(\p{L}[\p{L}'’ ]{1,24}?)[*_]*\s?[:：][*_]*\s/u.exec(said)
  if (!label || sentence.from > line.body + 3) return ''
  const words = said.slice(label[0].length).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const plain = label[1]!.toLowerCase().replaceAll('’', "'").trim()
  return words < FEWEST_WORDS ? '' : (LABELS.find(([, label]) => label.test(plain))?.[0] ?? '')
}

/** The log odds that a slot (its place in SLOTS) is stated, and that it is missing rather than hollow. */
export function oddsOf(slots: Float32Array, at: number): { stated: number; missing: number } {
  const [present, partial, absent] = [0, 1, 2].map(i => slots[at * STATES.length + i]!) as [number, number, number]
  return { stated: present - Math.log(Math.exp(partial) + Math.exp(absent)), missing: absent - partial }
}

function stateOf(from: SlotOdds[SlotName], { stated, missing }: ReturnType<typeof oddsOf>): SlotState {
  if (stated >= from.present) return 'present'
  return missing >= from.absent ? 'absent' : 'partial'
}

// The words it went by: those that say it outright, then the pieces that carry it most.
function evidenceOf({ pieces, note }: Picture, said: Piece[], sure: number[]): Span[] {
  const best = Math.max(...sure)
  const likely = pieces
    .filter(piece => !said.includes(piece) && sure[piece.index]! >= Math.max(0, best - 1.5))
    .sort((a, b) => sure[b.index]! - sure[a.index]!)
  const chosen = [...said, ...likely].slice(0, MOST_EVIDENCE)
  const shown = (chosen.length ? chosen : [pieces[sure.indexOf(best)]!]).map(said =>
    tagged(note.text, around(said, pieces)),
  )
  return shown.filter((a, i) => shown.findIndex(b => b.from === a.from) === i).sort((a, b) => a.from - b.from)
}

const LONG = 18

// A sentence says more than a piece of it; of a long one, what leads up to the piece.
function around(piece: Piece, pieces: Piece[]): Span {
  const whole = pieces.filter(p => p.sentence === piece.sentence)
  const words = (list: Piece[]) => list.reduce((sum, p) => sum + p.tokens.length, 0)
  if (words(whole) <= LONG) return { from: whole[0]!.from, to: whole.at(-1)!.to }
  const first = whole.find(p => p.index <= piece.index && words(whole.filter(q => p.index <= q.index && q.index <= piece.index)) <= LONG) // prettier-ignore
  return { from: (first ?? piece).from, to: piece.to }
}

// Of a note pasted from a page, a tag is taken whole or not at all.
function tagged(text: string, { from, to }: Span): Span {
  const open = /<\/?$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0
  return {
    from: from - open,
    to: text[to] === '>' && /<[^<>]*$/.test(text.slice(Math.max(0, to - 80), to)) ? to + 1 : to,
  }
}
