import type { Conversation } from '../conversation/conversation.ts'
import { hear } from '../hearing/hear.ts'
import { looksLikeNote } from '../hearing/note-like.ts'
import { segment } from '../segments.ts'
import { tellsOfADeed } from '../story/memory.ts'
import { copiesLesson } from '../story/lesson.ts'
import { make, type Move } from './move.ts'
import { inDraft } from './in-draft.ts'
import { lineLike, questionLike } from './own-question.ts'
import { words, works } from './quote.ts'
import { updatePath } from './update.ts'

/** There is a draft: read it cold when they are ready. */
export function invite(now: Conversation): Move {
  const kept = now.update.readable === 'empty' ? saidAsNote(now) : undefined
  if (kept)
    return make('use-as-draft', { quote: words(kept) }, [{ key: 'use-as-draft', act: { type: 'draft', text: kept } }])
  if (now.update.readable === 'empty') return make('find-draft', {}, [{ key: 'write', focus: 'draft' }])
  return make('invite-read', {}, [{ key: 'read', act: { type: 'read' } }])
}

/** What they typed into the chat and could have put on the page by the last press offered for it; undefined where nothing was. */
function saidAsNote(now: Conversation): string | undefined {
  const offer = now.turns.findLast(turn => turn.move === 'which-of-two' || turn.move === 'use-as-draft')
  const act = offer?.choices?.find(choice => choice.act?.type === 'draft')?.act
  const told = act?.type === 'draft' ? act.text : ''
  const denied = now.turns.slice(offer ? now.turns.indexOf(offer) + 1 : 0).some(turn => DENIED.has(turn.move ?? ''))
  const count = told.split(/\s+/).length
  const facts = looksLikeNote(told) || count >= 20 || (count >= 8 && (/\d/.test(told) || tellsOfADeed(told)))
  return facts &&
    !denied &&
    !now.stories.some(story => story.text.includes(told)) &&
    (now.made['use-as-draft'] ?? 0) < 2
    ? told
    : undefined
}

const DENIED = new Set(['left-out', 'took-wrong'])

/** Before the first reading, once: what would they have to ask you. */
export function predictOrRead(now: Conversation): Move {
  if (now.update.readable === 'empty') return invite(now)
  const known = now.predicted !== '' || now.skipped.includes('predict') || now.made.predict
  if (known || now.update.readable !== 'yes' || !now.update.real.yes) return firstReading(now)
  return make('predict', {}, [
    { key: 'answer', focus: 'answer' },
    { key: 'skip-predict', act: { type: 'skip', what: 'predict' } },
  ])
}

/** The first reading: what works already, with their words, then the one question. */
export function firstReading(now: Conversation): Move {
  const note = segment(now.draft.slice(0, 5000))
  if (!now.made['lesson-example'] && isLessons(now.draft))
    return make('lesson-example', {}, [{ key: 'write', focus: 'draft' }])
  const move = updatePath(now)
  const about: Record<string, string> = { ...move.about }
  const good = now.made.works ? undefined : works(now)
  if (good && now.update.real.yes && move.name !== 'one-paragraph')
    Object.assign(about, { works: good.words, worksSlot: good.slot })
  if (now.predicted) {
    const seen = questionLike(now, now.predicted)
    if (seen) about.foreseen = seen.quote || 'what is missing'
    else if (!NOTHING.test(now.predicted) && !now.made.guess) {
      about.guess = words(now.predicted).replace(/[.!?]+$/, '')
      const line = lineLike(now.draft, now.predicted)
      if (line) about.guessLine = words(line)
    }
  }
  // An order to the reader is text like any other; but it would puzzle the person who opens the note.
  const order = note.sentences.slice(0, 60).find(s => isOrder(note.text.slice(s.from, s.to)))
  if (order) about.puzzles = note.text.slice(order.from, order.to)
  return { ...move, about }
}

// A guess that there is nothing to ask foresees nothing, and misses nothing.
const NOTHING =
  /\b(?:nothing|nowt|no (?:questions?|idea|clue)|not (?:have to )?ask (?:me )?any|wouldn['’]?t|none|dunno|don['’]?t know)\b/i

/** The line that the reader needs first, as the learner says it: theirs to move up, or put at the top by a press where it is new. */
export function lineFirst(now: Conversation, content: string): Move {
  const found = inDraft(now.draft, content, '')
  // A few small words in common are not the line they mean.
  if (2 * found.split(/\s+/).length >= content.split(/\s+/).length)
    return make('one-paragraph', { first: words(found) }, [{ key: 'write', focus: 'draft' }])
  const act = { type: 'place' as const, text: content, from: 0, to: content.length, draft: `${content}\n${now.draft}` }
  return make('one-paragraph', { first: words(content), fresh: 'yes' }, [{ key: 'place', act }])
}

/** Details of the lesson's own examples; a note may well speak of a course or a text of its own. */
const isLessons = (draft: string) =>
  copiesLesson(segment(draft.slice(0, 4000).replace(/\b(?:lesson|example|course|text|module)\b/gi, '')))

const isOrder = (sentence: string) =>
  hear(sentence, { asking: '', draft: '' }).intents.some(i => i.name === 'not-an-order' && i.confidence >= 0.75)
