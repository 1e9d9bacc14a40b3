import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { chat } from './chat.ts'
import { type Exit, type Io, Misuse } from './io.ts'
import { read } from './read.ts'
import { story } from './story.ts'

export const USAGE = `coldread reads a handover the way the next person will: cold.

  coldread read note.md          the questions it raises, what is there, the verdict
      --reader "who opens it"    what this reader knows, nobody has to be told
      --explain                  why each question is asked
      --json                     the reading as JSON
      --jsonl                    {"id","reader?","text"} lines in, a reading out for each
  coldread story story.md        listens to a past collaboration (--json, --jsonl)
  coldread chat [work.json]      the coach, here; --jsonl: one event a line
  coldread serve                 the lesson in your browser (--port 4600, --host)

Without a file, the text comes from standard input. --version says which coldread this is.
Exit: 0 it clears, 1 not yet, 2 it could not be done.
`

const commands: Record<string, (args: string[], io: Io) => Promise<Exit>> = {
  read,
  story,
  chat,
  // Nobody who reads a note should wait for a server and its database to load.
  serve: async (args, io) => (await import('./serve.ts')).serve(args, io),
}

const version = () =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).version as string

/** Runs one command and gives its exit code; what goes wrong is said in a line. */
export async function run([name, ...args]: string[], io: Io): Promise<Exit> {
  try {
    if (name === undefined) throw new Misuse(USAGE)
    if (['help', '--help', '-h'].includes(name) || args.includes('--help') || args.includes('-h')) {
      await io.say(USAGE)
      return 0
    }
    if (name === '--version' || name === '-v') {
      await io.say(`coldread ${version()}\n`)
      return 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    const known = Object.keys(commands).join(', ')
    if (!command) throw new Misuse(`There is no command “${name}”. There are: ${known}. coldread --help says more.`)
    return await command(args, io)
  } catch (error) {
    const { message, stack } = error as Error
    if (error instanceof Misuse) io.complain(message)
    else
      io.complain(
        `This is a fault of coldread, not of your text: ${message}\n${io.env.DEBUG ? stack : 'DEBUG=1 shows where.'}`,
      )
    return 2
  }
}

/** The command line of this process. The only file of the CLI that reads the process. */
export async function main(): Promise<void> {
  // A reader that has seen enough (head, less) is no trouble.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  const root = join(import.meta.dirname, '..')
  process.exitCode = await run(process.argv.slice(2), {
    input: process.stdin,
    typed: Boolean(process.stdin.isTTY),
    say: text =>
      new Promise(resolve => {
        if (process.stdout.write(text)) resolve()
        else process.stdout.once('drain', resolve)
      }),
    complain: line => console.error(line),
    // npm changes to the root before it runs a script; the person stands where they called it.
    folder: process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd(),
    ended: () =>
      new Promise(resolve => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
      }),
    env: process.env,
    style: (how, text) => styleText(how, text, { stream: process.stdout }),
  })
  process.stdin.destroy()
}

if (import.meta.main) await main()
