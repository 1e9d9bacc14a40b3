import {
  begin,
  step,
  strangersNotes,
  worded,
  type Bar,
  type Conversation,
  type Question,
  type Voice,
} from '../engine/index.ts'
import { checkEvent } from '../protocol.ts'
import type { Exit, Io } from './io.ts'
import { streamOf } from './jsonl.ts'
import { linesOf, objectOn } from './lines.ts'
import { optionsOf } from './options.ts'
import { FIRST, stamped, type Before } from './stamp.ts'
import { terminal } from './terminal.ts'
import { voiceOfLesson } from './voice.ts'

/** `coldread chat`: the coach in a terminal, or with --jsonl one event a line in and one line out for each. */
export async function chat(args: string[], io: Io): Promise<Exit> {
  const { values, file } = optionsOf('chat', args, { jsonl: { type: 'boolean' } })
  const voice = voiceOfLesson()
  return values.jsonl ? eachEvent(io, file, voice) : terminal(io, voice, file)
}

/** One line of the answer: what the coach said this turn, the move, the bar and the open questions after it. */
export interface Answer {
  say: string[]
  move: string
  bar: Record<keyof Bar, Bar['real']['state']>
  open: Question[]
  /** The stranger's note that goes with what was said. */
  note?: { id: string; reader: string; text: string }
  error?: string
}

async function eachEvent(io: Io, file: string | undefined, voice: Voice): Promise<Exit> {
  let exit: Exit = 0
  let conversation = begin(voice)
  let before: Before = FIRST
  const taken = new Set<string>()
  for await (const line of linesOf(await streamOf(io, file))) {
    let answer: Answer
    try {
      const { value, error } = objectOn(line)
      if (!value) throw new Error(error)
      const checked = checkEvent(stamped(value, before, line.number))
      if (!checked.ok) throw new Error(checked.error)
      // An event that came before changes nothing, however often it comes.
      const same = JSON.stringify(value)
      const twice = typeof value.id === 'string' && checked.value.id === value.id && taken.has(same)
      taken.add(same)
      const turn = step(conversation, twice ? { ...checked.value, type: 'seen-before' } : checked.value, voice)
      conversation = turn.conversation
      before = checked.value
      const note = strangersNotes.find(({ id }) => id === turn.turn.note)
      const say = [...paragraphs(turn.turn.text), ...(note ? [`“${note.text}”`] : [])]
      answer = { say, move: turn.move, ...standing(conversation) }
      if (note) answer.note = { id: note.id, reader: note.reader, text: note.text }
    } catch (trouble) {
      // One line that goes wrong must not cost the others.
      const error = (trouble as Error).message
      answer = { say: ['That line changed nothing.'], move: 'status', ...standing(conversation), error }
      exit = 2
    }
    await io.say(`${JSON.stringify(answer)}\n`)
  }
  return exit
}

/** Where the work stands: the state of each line of the bar, and the open questions with their words. */
export function standing(conversation: Conversation): Pick<Answer, 'bar' | 'open'> {
  const { real, questions, examples, named } = conversation.bar
  const open = new Set(conversation.open.map(q => q.id))
  return {
    bar: { real: real.state, questions: questions.state, examples: examples.state, named: named.state },
    open: worded(conversation.update).questions.filter(q => open.has(q.id)),
  }
}

function paragraphs(text: string): string[] {
  const said = text
    .split(/\n{2,}/)
    .map(p => p.trim())
    .filter(Boolean)
  return said.length ? said : ['Noted.']
}
