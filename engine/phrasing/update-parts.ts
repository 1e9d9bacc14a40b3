import type { Conversation } from '../conversation/conversation.ts'
import type { Move } from '../policy/move.ts'
import type { Part } from './parts.ts'
import { questionWords } from './readings.ts'
import { foundGap } from './strangers.ts'

const one = (...from: string[]): Part[] => [{ from }]

/** The parts of a move about the update; undefined where the move is about something else. */
export function updateParts(move: Move, now: Conversation): Part[] | undefined {
  const { name, about } = move
  switch (name) {
    case 'welcome':
      return one(about.again ? 'welcome.again' : 'welcome')
    case 'find-draft':
      return one(about.stories ? 'find-draft.after' : 'find-draft', 'find-draft')
    case 'invite-read':
      return one('invite-read')
    case 'predict':
    case 'rest':
      return one(about.story ? `${name}.story` : name)
    case 'ask':
      return askParts(move, now)
    case 'credit':
      return about.still ? one('credit.still') : []
    case 'hint':
    case 'other-job':
    case 'skeleton':
      return [
        ...(about.quote ? [{ from: ['ladder.at'], optional: true as const }] : []),
        { from: [`${name}.${about.kind}`, `${name}.any`] },
      ]
    case 'offer-place':
      if (about.none) return one('offer-place.none', 'offer-place.press')
      if (about.said) return one('offer-place.there', 'ask.placed.bare')
      if (about.closes) return one('offer-place.close', 'offer-place.press')
      if (about.unsure) return one('offer-place.unsure', 'offer-place', 'offer-place.more')
      return one(about.press ? 'offer-place.press' : 'offer-place', 'offer-place.more')
    case 'own-question':
      return one(name)
    case 'use-as-draft':
      return one(...(about.begins ? ['use-as-draft.begins'] : []), name)
    case 'way-past':
      return one(name)
    case 'nothing-is-blocked':
      return one(about.there ? `${name}.there` : name)
    case 'ask-slot':
      return one(`ask-slot.${about.slot}`)
    case 'ask-blocked':
      return one(about.fault ? 'ask-blocked.fault' : about.quote ? 'ask-blocked.partial' : 'ask-blocked', 'ask-blocked')
    case 'fix-readable':
    case 'fix-real':
    case 'fix-scannable':
      return one(`${name}.${about.reason}`)
    case 'update-clear':
      return clearParts(about, Boolean(now.made['update-clear']))
    case 'six-am':
      return one(about.clear ? 'six-am.clear' : about.quote ? 'six-am' : 'six-am.plain')
    case 'try':
      return one('try')
    case 'try-answer':
      return one(foundGap(about) ? 'try.found' : 'try.missed')
    default:
      return undefined
  }
}

function clearParts(about: Record<string, string>, again: boolean): Part[] {
  const next: Part = { from: ['update-clear.next'], optional: true }
  if (about.open) {
    const slows: Part[] = about.slowing ? [{ from: ['update-clear.slowing'], optional: true }] : []
    return [{ from: ['update-clear.but'] }, ...slows, next]
  }
  return [{ from: again ? ['update-clear.again', 'update-clear'] : ['update-clear'] }, next]
}

/** The question in its own words; with a lead where it does not quote the note itself, or comes a second time. */
function askParts({ question, about }: Move, now: Conversation): Part[] {
  if (about.placed) return [{ from: [about.quote ? 'ask.placed' : 'ask.placed.bare', 'ask.placed.bare'] }]
  const finding = now.update.questions.find(q => q.id === question)
  const words = finding ? questionWords(finding) : ''
  const again = now.said.includes(words)
  const lead = about.undone
    ? 'ask.undone'
    : about.again
      ? 'ask.again'
      : !about.resumed && (about.back || again)
        ? 'ask.back'
        : ''
  const asked: Part = {
    from: [`ask.fallback.${finding?.detector === 'hunch' ? 'any' : finding?.kind}`, 'ask.fallback'],
    made: [words],
  }
  if (!about.quote) return [asked]
  const plain = about.quote.replace(/[“”"]/g, '').replace(/[\s?!.:;,]+$/u, '')
  const quotes = !again && words.includes(plain)
  if (lead === 'ask.again' && quotes) return [{ from: ['ask.again.bare'], optional: true }, asked]
  if (lead) return [{ from: [lead], optional: true }, asked]
  const stops = about.severity === 'slowing' ? 'ask.slow' : 'ask.stop'
  return quotes ? [asked] : [{ from: [stops], optional: true }, asked]
}
