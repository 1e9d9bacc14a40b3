import { hear } from '../engine/hearing/hear.ts'
import { topicOf } from '../engine/hearing/topic-of.ts'
import type { Topic } from '../engine/hearing/topics.ts'
import { findPrivate } from '../engine/private/find.ts'
import { segment } from '../engine/segments.ts'
import { namesCompetency } from '../engine/story/competencies.ts'
import { rowsOf } from './rows.ts'
import type { Measure } from './score.ts'
import type { Message } from './train/hearing-rows.ts'
import type { SaidName } from './train/names.train.ts'
import type { PrivateLine } from './train/privacy.train.ts'
import type { SafetyLine } from './train/safety.train.ts'

/** The sets of single lines, by how their names end, and how each is scored. */
const SCORES: Record<string, (gold: string) => Record<string, Measure>> = {
  names: gold => {
    const all = rowsOf<SaidName>(gold)
    const right = (names: boolean) => rate(all.filter(r => r.names === names), r => namesCompetency(r.words) === names) // prettier-ignore
    return { namesTaken: right(true), virtuesRefused: right(false) }
  },
  private: gold => {
    const found = rowsOf<PrivateLine>(gold).map(line => ({
      marked: line.private.map(({ quote }) => ({ from: line.text.indexOf(quote), to: line.text.indexOf(quote) + quote.length })), // prettier-ignore
      said: findPrivate(segment(line.text)),
    }))
    const meets = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to
    return {
      precision: rate(found.flatMap(f => f.said.map(s => f.marked.some(m => meets(s, m)))), Boolean), // prettier-ignore
      recall: rate(found.flatMap(f => f.marked.map(m => f.said.some(s => meets(s, m)))), Boolean), // prettier-ignore
      nothingPrivateLeftAlone: rate(found.filter(f => !f.marked.length), f => !f.said.length), // prettier-ignore
    }
  },
  safety: gold => {
    const all = rowsOf<SafetyLine>(gold).map(line => ({ ...line, heard: heard(line.text, '').danger }))
    const of = (kind: SafetyLine['kind']) => all.filter(line => line.kind === kind)
    return {
      dangerHeard: rate(of('danger'), l => l.heard !== 'none'),
      distressHeard: rate(of('distress'), l => l.heard !== 'none'),
      idiomsLeftAlone: rate(of('idiom'), l => l.heard === 'none'),
      hardWorkLeftAlone: rate(of('work'), l => l.heard === 'none'),
    }
  },
  messages: gold => {
    const all = rowsOf<Message>(gold).map(m => ({ ...m, got: heard(m.text, m.asking).intents[0]!.name as string }))
    const f1 = [...new Set(all.map(m => m.intent))].map(name => {
      const right = all.filter(m => m.intent === name && m.got === name).length
      return (2 * right) / (all.filter(m => m.intent === name).length + all.filter(m => m.got === name).length || 1)
    })
    const macroF1 = Math.round((1000 * f1.reduce((a, b) => a + b, 0)) / f1.length) / 10
    const asked = all.filter(m => m.topics)
    const said = asked.map(m => ({ topics: m.topics!, topic: topicOf(m.text).topic }))
    return {
      right: rate(all, m => m.got === m.intent),
      macroF1,
      answered: rate(
        said.filter(a => a.topics.length),
        a => a.topics.includes(a.topic as Topic),
      ),
      notKnownSaid: rate(
        said.filter(a => !a.topics.length),
        a => a.topic === '',
      ),
    }
  },
}

/** The figures of a set of single lines; undefined for a set that is scored otherwise. */
export function scoreLines(name: string, gold: string): Record<string, Measure> | undefined {
  return SCORES[name.slice(name.lastIndexOf('-') + 1)]?.(gold)
}

const heard = (text: string, asking: Message['asking']) => hear(text, { asking, draft: '' })

function rate<T>(all: T[], is: (each: T) => boolean): Measure {
  return { pct: Math.round((1000 * all.filter(is).length) / (all.length || 1)) / 10, n: all.length, ci: null }
}
