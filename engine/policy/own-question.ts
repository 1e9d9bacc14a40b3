import type { Conversation } from '../conversation/conversation.ts'
import { screen } from '../conversation/floor.ts'
import type { Finding } from '../update/read.ts'
import { segment } from '../segments.ts'
import { make, WRITE, type Move } from './move.ts'
import { words } from './quote.ts'
import { ask } from './update.ts'

/** The open question that a learner's own guess or doubt is about: by the quoted words, else by what is asked of their line. */
export function questionLike(now: Conversation, said: string): Finding | undefined {
  const guessed = stems(said)
  if (guessed.length === 0) return undefined
  const shares = (text: string) => {
    const there = new Set(stems(text))
    return guessed.filter(stem => there.has(stem)).length
  }
  const scored = now.open.map(question => {
    const line = lineOf(now.draft, question)
    const kind = (KINDS[question.kind] ?? NEVER).test(said) ? 1 : 0
    const [quoted, near] = [shares(question.quote), shares(line)]
    return {
      question,
      score: quoted + near === 0 ? 0 : 2 * quoted + near + 2 * kind,
      enough: kind > 0 || (quoted > 0 && !SPECIFIC.test(said)),
    }
  })
  return scored.filter(s => s.enough && s.score > 0).sort((a, b) => b.score - a.score)[0]?.question
}

/** The sentence of the note that a guess speaks of, by the words they share; '' where none does. */
export function lineLike(draft: string, said: string, least = 1): string {
  const guessed = stems(said)
  const scored = segment(draft.slice(0, 5000)).sentences.map(({ from, to }) => {
    const there = new Set(stems(draft.slice(from, to)))
    return { line: draft.slice(from, to), shared: guessed.filter(stem => there.has(stem)).length }
  })
  const best = scored.reduce((a, b) => (b.shared > a.shared ? b : a), { line: '', shared: 0 })
  const alone = scored.filter(({ shared }) => shared > 0).length === 1
  return best.shared >= least || alone ? best.line : ''
}

/** The open question, asked before the one on screen, that words answer by name: they share words with what it quotes, and none with what is on screen. */
export function spokenOf(now: Conversation, said: string): Finding | undefined {
  const theirs = new Set(stems(said))
  const shares = (text: string) => stems(text).some(stem => theirs.has(stem))
  const asked = now.open.find(q => q.id === now.asking)
  if (!asked || shares(asked.quote) || shares(lineOf(now.draft, asked))) return undefined
  return now.open.find(q => q !== asked && now.made[`ask:${q.id}`] && shares(q.quote))
}

// Asked for exactly this, a question of another kind is not the one.
const SPECIFIC = /\b(?:when|where|who|whose|why|how (?:long|many|much|far|often))\b/i
const NEVER = /$^/
const KINDS: Partial<Record<Finding['kind'], RegExp>> = {
  when: /\b(?:when|what time|which day|how soon|by when|what day|till when)\b/i,
  where: /\b(?:where|which (?:place|room|shelf|drawer))\b/i,
  owner: /\b(?:who|whose)\b/i,
  contact: /\b(?:who|number|reach|ring|contact)\b/i,
  how: /\bhow\b/i,
  why: /\bwhy\b/i,
  what: /\b(?:what|which|how (?:many|much))\b/i,
  state: /\b(?:whether|is it|how far|has it|did)\b/i,
  whatif: /\bwhat if|\bif\b/i,
  access: /\b(?:key|code|get in|login|password|open)\b/i,
}

/** The sentence of the note that the place stands in, on its line. */
function lineOf(draft: string, { from, to, quote }: Finding): string {
  if (quote === '') return ''
  const before = draft.slice(0, from)
  const start = Math.max(before.lastIndexOf('\n') + 1, ...[...before.matchAll(/[.!?]\s/g)].map(stop => stop.index + 2))
  const end = draft.slice(to).search(/\n|[.!?](?:\s|$)/)
  return draft.slice(start, end < 0 ? draft.length : to + end)
}

const SMALL = new Set(
  'when where what which whose will would have they that this there coming with from about need nothing something anything time left sorry maybe think guess probably suppose wrong right sure know idea might could should question questions'.split(
    ' ',
  ),
)
const stems = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => !SMALL.has(word)).map(word => word.slice(0, 5))

const ASKED = /^\W*(?:but |so |and |well )?(?:where|when|who|which|what|how many|how much)\b[^?\n]{3,80}\?\s*$/i
const VAGUE =
  /^\W*(?:i think |maybe |but )?[“"‘'](.{3,80}?)[”"’'] (?:is|are|sounds|seems|looks) (?:too |a bit |very |rather |quite |not )*(?:vague|unclear|clear|loose|woolly|wrong|missing|exact|specific|enough)\b/i
// Words to the coach, about this exercise.
const TO_COACH =
  /\b(?:you|your|yours|i|me|my|mine|this|it|note|draft|words|text|data|story|stories|question|questions|bar|line|lines|competency|async|here|mean|means|done|next|blocked|situation|scannable|reader)\b/i

/** The learner's own doubt about their note, said in the chat ("where is the radio?", "“somewhere safe” is vague"); undefined where it is none. */
export function ownQuestion(now: Conversation, text: string): Move | undefined {
  const asked = screen(now.floor)
  if (now.draft.trim() === '' || asked === 'predict' || asked === 'story' || asked === 'competency') return undefined
  const doubted = doubtOf(now, text)
  if (doubted) {
    const open = now.coldRead ? questionLike(now, doubted) : undefined
    return open ? ask(open) : make('own-question', { own: words(doubted).replace(/[.!?]+$/, '') }, [WRITE])
  }
  const quoted = VAGUE.exec(text)?.[1]
  const about = quoted ?? (ASKED.test(text) && !TO_COACH.test(text) ? text : '')
  const note = new Set(stems(now.draft))
  if (about === '' || !stems(about).some(stem => note.has(stem))) return undefined
  const same = now.coldRead ? questionLike(now, about === quoted ? about : text) : undefined
  if (same) return ask(same, { foreseen: same.quote })
  return make('own-question', { own: words(about).replace(/[.!?]+$/, '') }, [WRITE])
}

const QUOTES = /[“"‘']([^“”"‘’']{4,80}?)[”"’']/g
const DOUBTS =
  /\b(?:(?:does|did|do) ?n['’]?t (?:say|ask|stop|mention)|didnt (?:say|ask|stop|mention)|doesnt (?:say|mention)|(?:not|never|n['’]t) (?:say|said|put|ask(?:ed)?|stop\w*|mention\w*|clear|exact|enough)|vague\w*|unclear|clear enough|get a pass|which \w+\?|what about|how about|would\b.{0,25}\bask|should i (?:put|add|say)|are you sure|without (?:a|any|the) )/i

/** The words of their note that a learner says the coach should have stopped at: quoted by them, or the line they speak of; '' where none. */
function doubtOf(now: Conversation, text: string): string {
  const said = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
  const quoted = [...said.matchAll(QUOTES)].map(([, piece]) => piece!).filter(piece => holds(now.draft, piece))
  // An answer that says what was not said is an answer.
  if (!DOUBTS.test(text) || (screen(now.floor) === 'question' && !text.includes('?') && !quoted[0])) return ''
  if (quoted[0]) return quoted[0]
  return SHOULD.test(text) ? lineLike(now.draft, text, 2) : ''
}

// Said of the coach's reading, or of what the note lacks.
const SHOULD =
  /\b(?:you (?:did ?n['’]?t|have ?n['’]?t|never|did not|have not)|(?:the|my|that) note (?:does|did)|it (?:does ?n['’]?t|does not|never) says?|i (?:just |have |only )*(?:did ?n['’]?t|never|did not|have ?n['’]?t|have not) (?:say|said|put|write|written)|should i (?:put|add|say)|would\b.{0,25}\bask|which \w+(?=\?))\b/i
const holds = (draft: string, piece: string) => draft.toLowerCase().replace(/['’]/g, '').includes(piece.toLowerCase())
