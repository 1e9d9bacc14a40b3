import { createReadStream } from 'node:fs'
import { type Exit, type Io, Misuse } from './io.ts'
import { linesOf, objectOn } from './lines.ts'
import { fileAt } from './text.ts'

/** What a line asks to be read. */
export interface Asked {
  id: unknown
  text: string
  reader: string
}

/**
 * Reads `{"id","reader?","text"}` lines from a file or standard input; writes exactly one line for each, in order: what `read`
 * makes of it with its id, or `{"id","line","error"}`.
 */
export async function eachLine(io: Io, file: string | undefined, read: (asked: Asked) => object): Promise<Exit> {
  let exit: Exit = 0
  for await (const line of linesOf(await streamOf(io, file))) {
    const { value, error } = objectOn(line)
    const wrong = error || lacking(value!)
    const id = value?.id ?? null
    let answer: object
    try {
      if (wrong) throw new Misuse(wrong)
      answer = { id, ...read({ id, text: value!.text as string, reader: (value!.reader as string | undefined) ?? '' }) }
    } catch (trouble) {
      // One line that goes wrong must not cost the others.
      answer = { id, line: line.number, error: (trouble as Error).message }
      exit = 2
    }
    await io.say(`${JSON.stringify(answer)}\n`)
  }
  return exit
}

/** Standard input, or a file in pieces. */
export async function streamOf(io: Io, file: string | undefined): Promise<AsyncIterable<Uint8Array>> {
  if (file !== undefined && file !== '-') return createReadStream(await fileAt(io, file))
  if (io.typed) throw new Misuse('Send the lines in: coldread read --jsonl < notes.jsonl')
  return io.input
}

function lacking(value: Record<string, unknown>): string {
  if (typeof value.text !== 'string') return 'This line has no “text”. Give the note as text: {"id":"1","text":"…"}.'
  if (value.reader !== undefined && value.reader !== null && typeof value.reader !== 'string')
    return '“reader” must be text, such as "night nurse, same ward".'
  return ''
}
