import { randomUUID } from 'node:crypto'
import { writeFile, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  begin,
  replay,
  step,
  strangersNotes,
  type Act,
  type Choice,
  type Event,
  type Turn,
  type UnknownEvent,
  type Voice,
} from '../engine/index.ts'
import { readWork, writeWork } from '../protocol.ts'
import { HELP, meant, wanting, type Wants } from './commands.ts'
import { type Exit, type Io, Misuse } from './io.ts'
import { inside } from './page.ts'
import { fileAt } from './text.ts'
import { typed } from './typed.ts'
import { work } from './work-page.ts'

/** The coach in a terminal, until /quit or the end of the input. `file` is saved work to go on from. */
export async function terminal(io: Io, voice: Voice, file: string | undefined): Promise<Exit> {
  let events: (Event | UnknownEvent)[] = file === undefined ? [] : await restored(io, file)
  let conversation = events.length ? replay(events, voice) : begin(voice)
  let choices: Choice[] = []
  let gathering: { wants: Wants; lines: string[] } | undefined

  const show = async (text: string) => io.say(`\n${inside(text)}\n`)
  const coach = async (turn: Turn | undefined) => {
    if (!turn) return
    if (turn.choices?.length) choices = turn.choices
    const pressed = (turn.choices ?? [])
      .map((choice, i) => `\n  ${io.style('bold', String(i + 1))}  ${choice.label}`)
      .join('')
    const note = strangersNotes.find(({ id }) => id === turn.note)
    const shown = note ? `\n${inside(note.text)}\n` : ''
    await io.say(`\n${inside(turn.text)}\n${shown}${pressed}${pressed ? '\n' : ''}`)
  }
  const latest = () => conversation.turns.findLast(t => t.by === 'coach')
  const act = async (what: Act) => {
    const at = new Date().toISOString()
    const event = { id: randomUUID(), at, device: 'terminal', seq: events.length + 1, ...what } as Event
    events.push(event)
    const stepped = step(conversation, event, voice)
    conversation = stepped.conversation
    await coach(stepped.turn)
  }

  await io.say(`\n${HELP}\n`)
  await coach(latest())
  for await (const line of typed(io)) {
    if (gathering) {
      if (line.trim() !== '.') {
        gathering.lines.push(line)
        continue
      }
      const { wants, lines } = gathering
      gathering = undefined
      await act(wanting(wants, lines.join('\n')))
      continue
    }
    const command = meant(
      line,
      choices,
      conversation.open.map(q => q.id),
    )
    if (command.do === 'quit') break
    if (command.do === 'act') await act(command.act)
    else if (command.do === 'say') await io.say(`\n${command.text}\n`)
    else if (command.do === 'show') await io.say(work(conversation, command.what, io.style))
    else if (command.do === 'gather') {
      gathering = { wants: command.wants, lines: [] }
      await show('Type or paste it. A line with only a full stop ends it.')
    } else if (command.do === 'save') {
      await writeFile(resolve(io.folder, command.file), writeWork(events))
      await show(`Saved in ${command.file}. To go on another day: coldread chat ${command.file}`)
    } else if (command.do === 'restore') {
      events = await restored(io, command.file)
      conversation = replay(events, voice)
      await coach(latest())
    }
  }
  return 0
}

async function restored(io: Io, file: string): Promise<(Event | UnknownEvent)[]> {
  const checked = readWork(await readFile(await fileAt(io, file), 'utf8'))
  if (!checked.ok) throw new Misuse(`“${file}”: ${checked.error}`)
  const { events, refused } = checked.value
  if (refused.length)
    io.complain(
      `${refused.length} of ${events.length + refused.length} steps in “${file}” could not be read and were left out.`,
    )
  return events
}
