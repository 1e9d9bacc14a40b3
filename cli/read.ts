import { explainUpdate, readUpdate, type UpdateReading } from '../engine/index.ts'
import { type Exit, type Io, Misuse } from './io.ts'
import { eachLine } from './jsonl.ts'
import { optionsOf } from './options.ts'
import { readingPage } from './reading-page.ts'
import { textOf } from './text.ts'

/** `coldread read`: a note, read cold. */
export async function read(args: string[], io: Io): Promise<Exit> {
  const { values, file } = optionsOf('read', args, {
    reader: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    explain: { type: 'boolean' },
  })
  if (values.json && values.jsonl) throw new Misuse('Choose one: --json for one note, --jsonl for a note on each line.')
  const reader = values.reader ?? ''
  if (values.jsonl) return eachLine(io, file, asked => bare(readUpdate(asked.text, asked.reader || reader)))
  const text = await textOf(io, file)
  const reading = readUpdate(text, reader)
  if (values.json) await io.say(`${JSON.stringify(reading, null, 2)}\n`)
  else {
    const explained = values.explain && reading.readable === 'yes' ? explainUpdate(text, reader) : []
    await io.say(readingPage(text, reading, { reader, explained, style: io.style }))
  }
  return reading.clears ? 0 : 1
}

/** A reading for programs: each slot is its bare state. */
function bare(reading: UpdateReading): object {
  const slots = Object.fromEntries(Object.entries(reading.slots).map(([name, slot]) => [name, slot.state]))
  return { ...reading, slots }
}
