import type { Bar, BarLine, Lacks, LineName } from '../bar.ts'
import { quotable } from './quotable.ts'

/** The four lines by name. */
export const lineNames: Record<LineName, string> = {
  real: 'Real and scannable',
  questions: 'No follow-up question',
  examples: 'Two examples, yours',
  named: 'The competency, named',
}

const LACKS: Record<Exclude<Lacks, ''>, string> = {
  draft: 'there is no note yet',
  readable: 'it cannot be read yet',
  real: 'it still reads like a form',
  situation: 'where things stand is not said',
  done: 'what is done is not said',
  blocked: 'whether anything is stuck is not said',
  next: 'what comes next is not said',
  scannable: 'it is hard to find your way in',
  blocking: 'something would stop the reader',
  slowing: 'more than one thing would slow the reader',
  story: 'no story is told yet',
  'second-story': 'one is told, one to come',
  'another-story': 'both tell the same one',
  name: 'a story still lacks its name',
  'second-name': 'one is named, one to come',
}

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** What holds a line back, in a clause; '' where nothing does. */
export const lacksWords = (lacks: Lacks): string => (lacks ? LACKS[lacks] : '')

/** How a line stands, in words: "clear", "not yet", "missing", with what it lacks in a clause; never a score. */
export function barWords(line: BarLine): { state: string; lacks: string } {
  const state = line.state === 'not-yet' ? 'not yet' : line.state
  const yours =
    line.state === 'clear' && line.dismissed ? `, ${COUNTS[line.dismissed] ?? line.dismissed} by your word` : ''
  return { state: state + yours, lacks: lacksWords(line.lacks) }
}

/** Line by line, with the learner's words: the answer to "is this good enough". */
export function barPhrases(about: Record<string, string>): string {
  const names = Object.keys(lineNames) as (keyof Bar)[]
  if (names.every(name => about[name] === 'clear')) return 'All four lines are clear. You can stop.'
  return names
    .map(name => {
      const words = short(about[`${name}Words`] ?? '')
      const lacks = about[`${name}Lacks`] as Lacks
      if (about[name] === 'clear') return `${lineNames[name]}: clear${words ? `, “${words}”` : ''}.`
      const shown = lacks === 'blocking' && words ? `“${words}” stops the reader` : lacksWords(lacks)
      return `${lineNames[name]}: ${about[name] === 'missing' ? 'missing' : 'not yet'}${shown ? `, ${shown}` : ''}.`
    })
    .join(' ')
}

/** Four lines share one turn: six words of each are enough to know it by. */
const short = (text: string) => {
  const all = quotable(text).split(' ')
  return all.length > 6
    ? `${all
        .slice(0, 6)
        .join(' ')
        .replace(/[,;:.–—-]+$/, '')}…`
    : all.join(' ')
}
