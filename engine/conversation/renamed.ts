import type { Conversation } from './conversation.ts'
import type { Which } from './event.ts'
import { screen } from './floor.ts'
import { nameIn } from '../story/competencies.ts'
import type { Moment } from '../story/read.ts'

const LEAD = String.raw`(?:^|[.,;!?]\s*|\b(?:no|and|please|so|ok|just|can you|could you) )`
const NAME = String.raw`\s+(?!that\b|what\b)(.{3,90}?)[\s.!]*$`
const NAMES = new RegExp(
  LEAD +
    String.raw`(?:call it|(?:my|the) (?:name|skill)(?: for it)? (?:is|was|should be)|i(?:['’]d| would) (?:rather |just )?(?:call|name) it|(?:change|rename|set) (?:it|that|the name|the skill) (?:to|into))` +
    NAME,
  'i',
)
// Said of a name only where the coach has just said it.
const OF_IT = new RegExp(
  LEAD +
    String.raw`(?:mine (?:is|was)|it(?:['’]s| is) (?:just )?called|i['’]?d rather it (?:said|was|were)|it should (?:say|be))` +
    NAME,
  'i',
)
const ABOUT_THE_NOTE = new Set(['question', 'predict', 'draft', 'reader'])

/** Another name that the learner gives a story which has one, and for which story; undefined where a message gives none. */
export function renamed(now: Conversation, text: string): { which: Which; name: string } | undefined {
  const which = /\b(?:second|2nd)\b/i.test(text) ? 2 : /\b(?:first|1st)\b/i.test(text) ? 1 : lastNamed(now)
  const old = which ? now.stories[which - 1]!.competency : ''
  if (!which || old === '') return undefined
  // "Call it thirty boxes" answers a question about the note.
  if (ABOUT_THE_NOTE.has(screen(now.floor)) && !/\b(?:name|skill|competency)\b/i.test(text)) return undefined
  const shown = now.turns.findLast(turn => turn.by === 'coach')?.text.includes(old.slice(0, 20)) ?? false
  const name = NAMES.exec(text)?.[1] ?? (shown ? OF_IT.exec(text)?.[1] : undefined)
  return name ? { which, name: nameIn(name.replace(/,? (?:not|instead of) .*$/i, '')) } : undefined
}

function lastNamed({ stories, floor }: Conversation): Which | 0 {
  if (stories[floor.which - 1]!.competency !== '') return floor.which
  return stories[1].competency !== '' ? 2 : stories[0].competency !== '' ? 1 : 0
}

const MOMENTS: [Moment, RegExp][] = [
  [
    'anticipated-need',
    /\b(?:need coming|saw (?:a|the|it|that)\b.{0,15}\b(?:need|coming)|saw it coming|anticipat\w*)\b/i,
  ],
  ['moved-without-meeting', /\b(?:without (?:a |any )?meetings?|moved without)\b/i],
  ['handover', /\b(?:hand(?:ed|ing)? ?over|passed it on)\b/i],
]

/** Which moment a short answer to "which of these was it?" picks; '' where it picks none, or asks. */
export function momentIn(text: string): Moment | '' {
  if (text.split(/\s+/).length > 20 || /\b(?:what|mean\w*|difference|explain)\b/i.test(text)) return ''
  const found = MOMENTS.filter(([, says]) => says.test(text))
  return found.length === 1 ? found[0]![0] : ''
}
