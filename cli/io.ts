/** What a command is given of the world, so that it can be tried without a process. */
export interface Io {
  /** Standard input, in pieces of bytes. */
  input: AsyncIterable<Uint8Array>
  /** A person sits at standard input. */
  typed: boolean
  /** Writes to standard output; done when it was taken. */
  say(text: string): Promise<void>
  /** Writes a line to standard error. */
  complain(line: string): void
  /** Paths count from here. */
  folder: string
  /** Settled when the process is told to end; a command that never waits for it ends at once when told to. */
  ended(): Promise<void>
  env: Record<string, string | undefined>
  /** Makes text bold or faint where the terminal can. */
  style(how: 'bold' | 'dim', text: string): string
}

/** 0: it clears, or every line was read. 1: not yet. 2: misuse, or a line could not be read. */
export type Exit = 0 | 1 | 2

/** The person asked for something that cannot be done; the message says what to do instead. */
export class Misuse extends Error {}
