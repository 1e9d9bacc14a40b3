import { contentOf } from './content.ts'
import { heardDanger } from './danger.ts'
import type { Intent } from './intent.ts'
import { languageOf } from './language.ts'
import { looksLikeNote } from './note-like.ts'
import { isNothing } from './nothing.ts'
import { plainWords } from './plain-words.ts'
import { rules } from './rules.ts'
import { topicOf } from './topic-of.ts'

export type { Intent } from './intent.ts'

/** What is on screen while the learner types, and the draft as it stands. It decides ties. */
export interface Screen {
  /** '' is nothing in particular; 'question' one about the draft, 'draft' the empty editor or "what have you got". */
  asking: '' | 'question' | 'story' | 'predict' | 'competency' | 'draft' | 'reader'
  draft: string
  /** The question on screen is "is anything stuck?". */
  stuck?: boolean
}

/** What a chat message was heard to be. */
export interface Heard {
  /** Best first, never empty; confidence is 0 to 1, and below 0.5 the coach does better to offer a choice. */
  intents: { name: Intent; confidence: number }[]
  /** For a question to the coach: which answer (a key of `answers` in phrasing); '' where none fits. */
  topic: string
  /** First person, now: 'danger' drops the task, 'distress' stops the coaching. Idioms and hard work content are 'none'. */
  danger: 'none' | 'distress' | 'danger'
  language: 'english' | 'other'
  /** It reads like an update or handover: several facts, most of them not about the chat. */
  looksLikeNote: boolean
  /** The part that answers, without a leading "sorry," or "ok so"; '' where nothing is left. */
  content: string
}

/** Hears one chat message; any string gets an answer. */
export function hear(text: string, context: Screen): Heard {
  const danger = heardDanger(text)
  const language = languageOf(text)
  const note = looksLikeNote(text)
  const found: Heard['intents'] = []
  const add = (name: Intent, confidence: number) => found.push({ name, confidence })
  let topic = ''
  if (danger !== 'none') add(danger, 0.95)
  else if (isNothing(text)) add('nothing-heard', 0.95)
  else {
    if (language === 'other') add('other-language', 0.9)
    if (note) add(context.asking === 'story' ? 'story' : 'note', 0.75)
    const plain = plainWords(text.slice(0, 600)).replace(/[.!,\s]+$/g, '')
    const short = plain.split(' ').length <= 40
    const asked = short ? topicOf(plain) : { topic: '' as const, close: 0 }
    const asks =
      /\?\s*$|^(?:what|why|who|how|where|when|do|does|is|are|can|could|will|am|must|should|which|define|explain)\b/.test(
        plain,
      )
    if (asks && asked.close >= 0.6) topic = asked.topic
    for (const rule of rules) {
      const whole = rule.whole?.test(plain.replace(/[?,]/g, '')) ?? false
      if (whole || (short && rule.within?.test(plain))) add(rule.intent, whole ? 0.9 : 0.8)
    }
    if (topic !== '') add(topic === 'storage' ? 'storage' : 'explain', 0.55 + asked.close * 0.4)
    else if (/\?\s*$/.test(text) && context.asking !== 'predict') add('explain', 0.5)
    if (context.stuck && found.some(f => f.name === 'no')) add('nothing-is-blocked', 0.95)
    add(usual(context, text), 0.45)
  }
  const best = found.sort((a, b) => b.confidence - a.confidence)
  const intents = best.filter((f, i) => best.findIndex(g => g.name === f.name) === i)
  return { intents, topic, danger, language, looksLikeNote: note, content: contentOf(text) }
}

/** What an ordinary sentence is, by what is on screen. */
function usual(context: Screen, text: string): Intent {
  if (context.asking === 'story') return 'story'
  if (context.asking === 'reader') return 'reader'
  if (context.asking === 'draft') return text.length > 60 ? 'note' : 'answer'
  return 'answer'
}
