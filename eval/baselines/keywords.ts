import type { Reader } from './baseline.ts'

const VAGUE: [kind: string, words: RegExp][] = [
  [
    'when',
    /\b(soon|asap|later|tomorrow|today|tonight|shortly|next week|end of (?:the )?(?:day|week)|at some point)\b/gi,
  ],
  ['owner', /\b(someone|somebody|they|he|she|we need to|needs to be)\b/gi],
  ['what', /\b(the issue|the thing|some problems?|a few|it all|stuff|the usual)\b/gi],
  ['state', /\b(almost|nearly|mostly|in progress|should be (?:fine|ok)|looked at|ongoing)\b/gi],
  ['how', /\b(sort|handle|deal with|as usual|usual (?:way|process)|keep an eye on)\b/gi],
  ['where', /\b(the file|the doc|the folder|the box|the key|the list|usual place)\b/gi],
  ['contact', /\b(ping me|ask \w+|call me|let me know)\b/gi],
  ['access', /\b(password|login|code|permission)\b/gi],
]
const HEADS = {
  situation: /\b(status|situation|where (?:we|things) (?:are|stand)|update|handover)\b/i,
  done: /\b(done|finished|completed|sent|fixed)\b/i,
  blocked: /\b(blocked|stuck|waiting|nothing is blocked)\b/i,
  next: /\b(next|to do|please|need to)\b/i,
}
const NAMES = /\b(async\w*|handovers?|documentation|documented|anticipat\w+)\b/i

/** A list of vague words, each of which asks: what most checklists for writing amount to. */
export const keywords: Reader = {
  name: 'keywords',
  update(text) {
    const questions = VAGUE.flatMap(([kind, words]) =>
      [...text.matchAll(words)].map(m => ({
        quote: m[0],
        from: m.index,
        to: m.index + m[0].length,
        kind,
        severity: 'slowing',
      })),
    )
    const state = (head: RegExp) => (head.test(text) ? ('present' as const) : ('absent' as const))
    const slots = {
      situation: state(HEADS.situation),
      done: state(HEADS.done),
      blocked: state(HEADS.blocked),
      next: state(HEADS.next),
    }
    const scannable = text.includes('\n')
    const real = !/\[[^\]]*\]|\blorem ipsum\b/i.test(text)
    const complete = Object.values(slots).every(s => s === 'present')
    return { slots, questions, scannable, real, clears: complete && scannable && real && questions.length < 2 }
  },
  story(text) {
    const first = (words: RegExp) => text.match(words)?.[0] ?? ''
    const left = first(/\bI (?:left|wrote|put|made|set up)[^.\n]*/i)
    const could = first(/\b(?:so (?:that )?(?:they|he|she)|they could)[^.\n]*/i)
    const named = first(NAMES)
    const own = /\bI\b/.test(text)
    const moment = /\bhandover|shift\b/i.test(text) ? 'handover' : left ? 'anticipated-need' : 'none'
    const lacks = { own, moment: moment !== 'none', left_behind: left, others_could: could, competency: named }
    const asks = Object.entries(lacks).find(([, there]) => !there)?.[0] ?? ''
    return {
      own,
      specific: /\d|[a-z] [A-Z]/.test(text),
      apart: true,
      moment,
      left_behind: left,
      others_could: could,
      competency_named: named,
      asks,
      clears: asks === '',
    }
  },
}
