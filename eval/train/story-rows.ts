import type { Model } from '../../engine/model.ts'
import { clauseFeatures, hear, storySigns, storyWords, type Heard } from '../../engine/story/features.ts'
import { segment } from '../../engine/segments.ts'
import type { StoryModels } from '../../engine/story/judge.ts'
import { trainLogistic, type LogisticOptions, type Row } from './logistic.ts'
import { labelled } from './notes.ts'

/** A labelled story of train-stories.jsonl. */
export interface LabelledStory {
  id: string
  text: string
  own: boolean
  specific: boolean
  not_there_together: boolean
  moment: 'handover' | 'anticipated-need' | 'moved-without-meeting' | 'none'
  moment_quote: string
  left_behind: string
  others_could: string
  competency_named: string
  weight?: number
}

/** The stories to learn from; those of one batch share their trades and lives. */
export const stories = (): LabelledStory[] => labelled<LabelledStory>('train-stories')

/** Stories of our own, in other lives again: always learnt from, never scored. */
export const ownStories = (): LabelledStory[] => labelled<LabelledStory>('own-stories')

/** The batch of a story: what is held out together. */
export const batchOf = (story: LabelledStory): string => story.id.split('-')[0]!

type Field = 'left_behind' | 'others_could' | 'competency_named'
const FIELDS: Field[] = ['left_behind', 'others_could', 'competency_named']

/** A story with the sentence that fills one field taken out: the same life, that one thing missing. */
export function without(story: LabelledStory, field: Field): LabelledStory | undefined {
  const at = story.text.indexOf(story[field])
  const end = at + story[field].length
  if (!story[field] || at < 0) return undefined
  const sentences = segment(story.text).sentences
  const rest = sentences.filter(s => s.to <= at || s.from >= end)
  const lost = (other: Field) => !rest.some(s => story.text.slice(s.from, s.to).includes(story[other]))
  if (FIELDS.some(other => other !== field && story[other] && lost(other))) return undefined
  const text = rest.map(s => story.text.slice(s.from, s.to)).join(' ')
  return { ...story, id: `${story.id}:without`, text, [field]: '', weight: 0.4 }
}

/** A story as an interview brings it: the setting first, then each field as a line of its own, short, often lower case. */
export function interviewed(story: LabelledStory): LabelledStory | undefined {
  const has = FIELDS.filter(f => story[f])
  if (has.length < 2) return undefined
  const cut = has.map(f => ({ from: story.text.indexOf(story[f]), to: story.text.indexOf(story[f]) + story[f].length }))
  const rest = segment(story.text).sentences.filter(s => cut.every(c => s.to <= c.from || s.from >= c.to))
  if (!rest.length) return undefined
  const answers = Object.fromEntries(
    has.map(f => [f, story[f].replace(/^I (?=[a-z])/, '').replace(/^[A-Z](?=[a-z])/, c => c.toLowerCase())]),
  )
  const text = [rest.map(s => story.text.slice(s.from, s.to)).join(' '), ...has.map(f => answers[f]!)].join('\n')
  return { ...story, ...answers, id: `${story.id}:interview`, text, weight: 0.5 }
}

/** An interview as it grows: the same story after each answer, with what is told by then. */
export function growing(story: LabelledStory): LabelledStory[] {
  const whole = interviewed(story)
  if (!whole) return []
  const lines = whole.text.split('\n')
  return lines.slice(0, -1).map((_, n) => {
    const text = lines.slice(0, n + 1).join('\n')
    const kept = Object.fromEntries(FIELDS.map(f => [f, whole[f] && text.includes(whole[f]) ? whole[f] : '']))
    return { ...whole, ...kept, id: `${story.id}:growing${n}`, text, weight: 0.2 }
  })
}

/** The first sentence or two of a story: whose it is shows already there, or does not yet. */
export function begun(story: LabelledStory): LabelledStory | undefined {
  const sentences = segment(story.text).sentences
  if (sentences.length < 4) return undefined
  return { ...story, id: `${story.id}:begun`, text: story.text.slice(0, sentences[1]!.to), weight: 0.3 }
}

/** Stories with what training makes of them. */
export function widened(list: LabelledStory[]): { whole: LabelledStory[]; fields: LabelledStory[] } {
  const told = list.map(interviewed).filter(s => s !== undefined)
  const less = list.flatMap(s => FIELDS.map(f => without(s, f))).filter(s => s !== undefined)
  return { whole: [...list, ...told], fields: [...list, ...told, ...less, ...list.flatMap(growing)] }
}

/** Trains every model of the listener. */
export function trainStories(list: LabelledStory[]): StoryModels {
  const { whole, fields } = widened(list)
  const wholes = whole.map(taken)
  const parts = fields.map(taken)
  const begins = list
    .map(begun)
    .filter(s => s !== undefined)
    .map(taken)
  const clauses = parts.map(({ heard }) => heard.clauses.map((_, i) => clauseFeatures(heard, i)))
  const apart = wholes.filter(({ story }) => story.moment !== 'none')
  const kind = (is: LabelledStory['moment']) => modelOf(apart, 'signs', s => s.moment === is, KIND)
  const words = (is: LabelledStory['moment']) => modelOf(apart, 'words', s => s.moment === is, WORDS)
  const clause = (field: Field | 'moment_quote') =>
    trainLogistic(
      parts.flatMap((part, n) => clauseRows(part, clauses[n]!, field)),
      CLAUSE,
    )
  return {
    own: modelOf([...wholes, ...begins], 'signs', s => s.own),
    specific: modelOf(wholes, 'signs', s => s.specific),
    apart: modelOf(wholes, 'signs', s => s.not_there_together),
    handover: kind('handover'),
    anticipated: kind('anticipated-need'),
    moved: kind('moved-without-meeting'),
    handoverWords: words('handover'),
    anticipatedWords: words('anticipated-need'),
    movedWords: words('moved-without-meeting'),
    none: modelOf(wholes, 'signs', s => s.moment === 'none'),
    left: clause('left_behind'),
    could: clause('others_could'),
    named: clause('competency_named'),
    moment: clause('moment_quote'),
    hasLeft: modelOf(parts, 'signs', s => s.left_behind !== ''),
    hasCould: modelOf(parts, 'signs', s => s.others_could !== ''),
    hasNamed: modelOf(parts, 'signs', s => s.competency_named !== ''),
  }
}

const WHOLE: LogisticOptions = { bits: 11, l2: 2, positive: 'balanced', epochs: 20, prune: 0.02 }
const KIND: LogisticOptions = { bits: 11, l2: 2, positive: 'balanced', epochs: 20, prune: 0.02 }
const WORDS: LogisticOptions = { bits: 12, l2: 1, positive: 'balanced', epochs: 12, prune: 0.05 }
const CLAUSE: LogisticOptions = { bits: 12, l2: 2, epochs: 10, prune: 0.04 }

interface Taken {
  story: LabelledStory
  heard: Heard
  signs: string[]
  words: string[]
}

function taken(story: LabelledStory): Taken {
  const heard = hear(segment(story.text))
  return { story, heard, signs: storySigns(heard), words: storyWords(heard) }
}

function modelOf(
  from: Taken[],
  what: 'signs' | 'words',
  is: (s: LabelledStory) => boolean,
  options: LogisticOptions = WHOLE,
): Model {
  const rows = from.map((t): Row => ({ features: t[what], label: is(t.story) ? 1 : 0, weight: t.story.weight }))
  return trainLogistic(rows, options)
}

// A clause fills a field where the labelled words and the clause mostly lie on each other.
function clauseRows({ story, heard }: Taken, features: string[][], field: Field | 'moment_quote'): Row[] {
  const from = story[field] ? story.text.indexOf(story[field]) : -1
  if (story[field] && from < 0) return []
  const to = from + story[field].length
  return heard.clauses.map((c, i) => {
    const common = from < 0 ? 0 : Math.min(c.to, to) - Math.max(c.from, from)
    const fills = common > 0.5 * (c.to - c.from) || (from >= 0 && common > 0.6 * (to - from))
    return { features: features[i]!, label: fills ? 1 : 0, weight: story.weight }
  })
}
