import type { Conversation } from '../conversation/conversation.ts'
import type { Move } from '../policy/move.ts'
import { answerTo, offScriptParts } from './off-script-parts.ts'
import { storyParts } from './story-parts.ts'
import { updateParts } from './update-parts.ts'

/** One sentence or two of a turn: lists of sentences by key, tried in order, or words made for this note. */
export interface Part {
  from: string[]
  /** Words made for this text, tried before the lists. */
  made?: string[]
  /** Left out where it was said before, or where the turn grows past 60 words. */
  optional?: true
  /** May be said again: safety, the storage rule, and what the learner asks to hear again. */
  again?: true
}

/** The parts of a turn, in order. */
export function partsOf(move: Move, now: Conversation): Part[] {
  const parts = updateParts(move, now) ?? storyParts(move, now) ?? offScriptParts(move)
  return [...before(move), ...parts, ...beside(move)]
}

/** What may stand after any move: the way back to what is asked, and what this learner needs to know. */
function beside({ name, about }: Move): Part[] {
  const keys: string[] = []
  if (about.stepBack) keys.push('step-back')
  if (about.stepBackStory) keys.push('step-back.story')
  if (about.language && name !== 'other-language') keys.push('other-language')
  if (about.young) keys.push('young')
  if (about.leaves && name.startsWith('story-')) keys.push('thanks.leaves')
  return keys.map(key => ({ from: [key], optional: true }))
}

/** What may stand before any move: a welcome back, what closed, what works already. */
function before({ name, about }: Move): Part[] {
  if (name === 'status' || name === 'try-answer') return []
  if (name === 'credit') return creditKeys(about).map(key => ({ from: [key, 'closed.absence'] }))
  if (about.aside) return [{ from: [], made: [answerTo(about.aside)], again: true, optional: true }]
  const keys: string[] = []
  if (about.resumed) keys.push(about.resumed === 'yes' ? 'resumed' : 'resumed.open')
  if (about.cleared) keys.push('start-again.story')
  if (about.back && name !== 'ask') keys.push('go-back')
  if (about.reader && name !== 'reader-noted') keys.push('reader-noted.now')
  if (about.stories) keys.push('after-stories')
  if (about.unseen) keys.push('placed.unseen')
  keys.push(...creditKeys(about))
  if (about.works) keys.push(`works.${about.worksSlot}`)
  if (about.foreseen) keys.push('foreseen')
  if (about.guess) keys.push(about.guessLine ? 'unforeseen.line' : 'unforeseen')
  if (about.puzzles) keys.push('puzzles')
  return keys.map(key => ({ from: [key], optional: true }))
}

function creditKeys(about: Record<string, string>): string[] {
  if (about.closed !== undefined) {
    const how =
      about.by === 'learner'
        ? 'learner'
        : about.closedWords
          ? 'words'
          : about.closed
            ? about.gone
              ? 'gone'
              : 'settled'
            : ''
    const key = about.closed === '' ? (how ? `closed.${how}.absence` : 'closed.absence') : `closed.${how}`
    return [key]
  }
  if (about.filled) return [about.filledWords ? `filled.${about.filled}` : 'closed.absence']
  return about.fixed ? [`fixed.${about.fixed}`] : []
}
