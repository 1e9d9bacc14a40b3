import { readStory, type StoryReading } from '../engine/index.ts'
import { type Exit, type Io, Misuse } from './io.ts'
import { eachLine } from './jsonl.ts'
import { optionsOf } from './options.ts'
import { inside } from './page.ts'
import { textOf } from './text.ts'

/** `coldread story`: a past collaboration, listened to. */
export async function story(args: string[], io: Io): Promise<Exit> {
  const { values, file } = optionsOf('story', args, { json: { type: 'boolean' }, jsonl: { type: 'boolean' } })
  if (values.json && values.jsonl)
    throw new Misuse('Choose one: --json for one story, --jsonl for a story on each line.')
  if (values.jsonl) return eachLine(io, file, asked => readStory(asked.text))
  const reading = readStory(await textOf(io, file))
  if (values.json) await io.say(`${JSON.stringify(reading, null, 2)}\n`)
  else await io.say(page(reading, io.style))
  return reading.clears ? 0 : 1
}

const MOMENTS: Record<StoryReading['moment'], string> = {
  handover: 'a handover',
  'anticipated-need': 'a need seen coming',
  'moved-without-meeting': 'information that moved without a meeting',
  none: '',
}

function page(reading: StoryReading, style: Io['style']): string {
  const row = (name: string, there: boolean, words = '') =>
    `  ${name.padEnd(28)}${there ? '✓' : '✗'}${words ? ` ${words}` : ''}`
  const quoted = (words: string) => (words ? `“${words.replaceAll(/\s+/g, ' ')}”` : '')
  const rows = [
    row('your own', reading.own),
    row('it happened, with detail', reading.specific),
    row('people were apart', reading.apart),
    row(
      'its async moment',
      reading.moment !== 'none',
      [MOMENTS[reading.moment], quoted(reading.moment_quote)].filter(Boolean).join(': '),
    ),
    row('what you left behind', reading.left_behind !== '', quoted(reading.left_behind)),
    row('what they could then do', reading.others_could !== '', quoted(reading.others_could)),
    row('the competency, named', reading.competency_named !== '', quoted(reading.competency_named)),
  ]
  const verdict = reading.clears
    ? 'Clear: this story stands.'
    : reading.told
      ? 'Told. It still needs its name.'
      : 'Not yet.'
  const next = reading.next_question ? [inside(reading.next_question), ''] : []
  return ['', 'What was heard:', '', ...rows, '', ...next, style('bold', verdict), ''].join('\n')
}
