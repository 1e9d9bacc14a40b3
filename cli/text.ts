import { access, constants, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Misuse, type Io } from './io.ts'

/** The text of a file, or of standard input where `file` is '-' or left out. Throws Misuse where there is no text to be had. */
export async function textOf(io: Io, file: string | undefined): Promise<string> {
  if (file !== undefined && file !== '-') return decode(await readFile(await fileAt(io, file)), `“${file}”`)
  if (io.typed) throw new Misuse('Name a file, or send the text in: coldread read note.md')
  const pieces: Uint8Array[] = []
  for await (const piece of io.input) pieces.push(piece)
  return decode(Buffer.concat(pieces), 'Standard input')
}

/** The full path of a file that can be read. Throws Misuse with a sentence for the person. */
export async function fileAt(io: Io, name: string): Promise<string> {
  const path = resolve(io.folder, name)
  try {
    if ((await stat(path)).isDirectory()) throw new Misuse(`“${name}” is a folder. Name one file in it.`)
    await access(path, constants.R_OK)
    return path
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Misuse(`There is no file “${name}”. Check the name and the folder.`)
    if (code === 'EACCES' || code === 'EPERM') throw new Misuse(`“${name}” may not be read. Check its permissions.`)
    throw error
  }
}

/** Text from bytes: UTF-8 or UTF-16 with its mark, else what older Windows programs wrote. Throws Misuse for what is no text. */
function decode(bytes: Buffer, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const control = bytes.filter(b => b < 9 || (b > 13 && b < 32 && b !== 27)).length
  if (bytes.includes(0) || control > bytes.length / 50)
    throw new Misuse(`${name} is not text. Save the note as plain text or Markdown and try again.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
