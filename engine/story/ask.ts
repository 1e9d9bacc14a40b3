import type { Asks, Moment } from './read.ts'
import type { StoryTurn } from './turn.ts'

interface Found {
  own: boolean
  specific: boolean
  apart: boolean
  moment: Moment
  left_behind: string
  others_could: string
  competency_named: string
  unsure: string[]
}

/** The one thing to ask for next: another memory where this one will not do, else what lacks first. */
export function nextAsk(found: Found, turn: StoryTurn): Asks {
  const lacks = (
    [
      ['own', !found.own],
      ['specific', !found.specific],
      ['apart', !found.apart],
      ['left_behind', !found.left_behind],
      ['moment', found.moment === 'none'],
      ['others_could', !found.others_could],
      ['competency', !found.competency_named],
    ] as [Asks, boolean][]
  ).filter(([, lacking]) => lacking)
  if (!lacks.length) return ''
  const another = !found.own || !found.specific || !found.apart || found.moment === 'none'
  const sure = lacks.find(([ask]) => !found.unsure.includes(ask)) ?? lacks[0]!
  return turn && another ? 'another' : sure[0]
}
