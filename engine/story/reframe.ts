import { segment, type Span } from '../segments.ts'
import type { StoryFindings } from './read.ts'

/** A piece of a line: the learner's own words, a joining word of the frame, or a gap for them to fill. */
export interface Fragment {
  text: string
  from: 'learner' | 'frame' | 'gap'
}

/** The same words for three occasions. */
export interface Forms {
  cv: Fragment[]
  interview: Fragment[]
  plain: Fragment[]
}

/** Every joining word there is: none of them says what happened. */
export const joins = {
  bring: 'What I bring: ',
  example: '. For example: ',
  happened: '. What happened: ',
  skill: 'Skill: ',
  did: '. What I did: ',
  result: '. Result: ',
  situation: 'The situation: ',
  left: '\nWhat I left: ',
  after: '\nWhat happened: ',
  called: '\nWhat I call it: ',
  and: '; ',
  stop: '.',
  space: ' ',
  next: '. ',
} as const

/** What stands where nothing was told yet. */
export const gaps = {
  competency: 'your name for it',
  left: 'what you left for them',
  could: 'what they could then do',
  situation: 'who was not there, and why',
} as const

const learner = (text: string): Fragment => ({ text, from: 'learner' })
const join = (name: keyof typeof joins): Fragment => ({ text: joins[name], from: 'frame' })
const told = (text: string, gap: keyof typeof gaps): Fragment =>
  text ? learner(text) : { text: gaps[gap], from: 'gap' }

/** The open frame of an employer line, filled with quoted words; it adds no fact. */
export function frame(story: StoryFindings, competency: string): Fragment[] {
  return closed([
    join('bring'),
    told(bare(competency), 'competency'),
    join('example'),
    told(bare(story.left_behind), 'left'),
    join('happened'),
    told(bare(story.others_could), 'could'),
  ])
}

/** CV line (under 40 words), interview answer and plain story from the same words. */
export function forms(text: string, story: StoryFindings, competency: string): Forms {
  const name = bare(competency)
  const [skill, did, result] = within(CV_WORDS, [name, bare(story.left_behind), bare(story.others_could)])
  return {
    cv: closed([
      join('skill'),
      told(skill!, 'competency'),
      join('did'),
      told(did!, 'left'),
      join('result'),
      told(result!, 'could'),
    ]),
    interview: closed([
      join('situation'),
      told(situation(text, story), 'situation'),
      join('left'),
      told(bare(story.left_behind), 'left'),
      join('after'),
      told(bare(story.others_could), 'could'),
      join('called'),
      told(name, 'competency'),
    ]),
    plain: plain(text, story),
  }
}

/** Words without the stop they end in. */
const bare = (words: string) => words.trim().replace(/[\s.,;:]+$/, '')

// Under 40 in all, with the five words of the frame, and room for a gap's words.
const CV_WORDS = 31

/** Several pieces cut so that together they are at most `most` words: the longest one gives way first. */
function within(most: number, pieces: string[]): string[] {
  const cut = [...pieces]
  const count = (s: string) => (s ? s.split(/\s+/).length : 0)
  for (let turn = 0; turn < 6 && cut.reduce((a, s) => a + count(s), 0) > most; turn++) {
    const over = cut.reduce((a, s) => a + count(s), 0) - most
    const longest = cut.reduce((a, s, i) => (count(s) > count(cut[a]!) ? i : a), 0)
    cut[longest] = shortened(cut[longest]!, Math.max(8, count(cut[longest]!) - over))
  }
  return cut
}

const LOOSE =
  /\s(?:a|an|the|of|for|with|across|on|in|at|by|to|from|and|or|but|so|that|which|what|who|how|when|where|while|because|about|as|into|than|my|his|her|their|our|i|he|she|they|was|were|is|are|had|not|if|then|people)$/i

/** The longest beginning of some words that is at most `most` words and ends where a clause does; all of them where short. */
export function shortened(words: string, most: number): string {
  const ends = [...words.matchAll(/\S+/g)].map(m => m.index + m[0].length)
  if (ends.length <= most) return words
  const head = words.slice(0, ends[most - 1])
  const stops = [
    ...words
      .slice(0, ends[most])
      .matchAll(/[,;:—–](?=\s)|\s(?=(?:and|but|so|because|who|which|while|when|without|before|after|until)\s)/g),
  ]
  const stop = stops
    .map(m => m.index)
    .filter(
      at =>
        at <= head.length &&
        words.slice(0, at).trim().split(/\s+/).length >= 3 &&
        !/,\s*(?:who|which)\b[^,]*$/.test(words.slice(0, at)),
    )
    .at(-1)
  let cut = (stop === undefined ? head : words.slice(0, stop)).replace(/[,;:—–-]$/, '')
  const quote = cut.search(/\s["“'‘][^"”'’]*$/)
  if (quote > 0 && cut.slice(0, quote).trim().split(/\s+/).length >= 3)
    cut = cut.slice(0, quote).replace(/[,;:—–-]$/, '')
  for (let turn = 0; turn < 4 && LOOSE.test(cut); turn++) cut = cut.replace(LOOSE, '')
  return cut
}

/** The sentence that tells how people were apart, unless it is already told elsewhere. */
function situation(text: string, story: StoryFindings): string {
  const sentences = segment(text).sentences.map(s => text.slice(s.from, s.to))
  const used = (s: string) =>
    [story.left_behind, story.others_could, story.competency_named].some(w => w && s.includes(w))
  const quoted = sentences.find(s => story.moment_quote && s.includes(story.moment_quote))
  if (quoted && !used(quoted)) return bare(quoted)
  const apart = bare(story.moment_quote)
  const twice = [story.left_behind, story.others_could].some(w => apart && (w.includes(apart) || apart.includes(w)))
  return apart && !twice ? apart : bare(sentences.find(s => !used(s)) ?? '')
}

/** The telling itself, sentence by sentence, without the sentence that only names the skill. */
function plain(text: string, story: StoryFindings): Fragment[] {
  const spans: Span[] = segment(text).sentences
  const kept = spans.map(s => text.slice(s.from, s.to)).filter(s => !naming(s, story))
  if (!kept.length) return [{ text: gaps.situation, from: 'gap' }]
  return kept.flatMap((s, i) => {
    const ends = /[.!?…]["”’')\]]*$/.test(s)
    const last = i === kept.length - 1
    const piece = learner(s)
    return last ? (ends ? [piece] : [piece, join('stop')]) : [piece, join(ends ? 'space' : 'next')]
  })
}

function naming(sentence: string, story: StoryFindings): boolean {
  const name = story.competency_named
  if (!name || !sentence.includes(name)) return false
  return ![story.left_behind, story.others_could, story.moment_quote].some(w => w && sentence.includes(w))
}

/** A line that ends in a stop, with no stop doubled where a fragment brought its own. */
function closed(line: Fragment[]): Fragment[] {
  const out = line.map((piece, i) => {
    const before = line[i - 1]?.text ?? ''
    return piece.from === 'frame' && piece.text.startsWith('. ') && /[!?…]["”’')]*$/.test(before)
      ? join('space') && { ...piece, text: piece.text.slice(1) }
      : piece
  })
  return /[.!?…]["”’')]*$/.test(out.at(-1)!.text) ? out : [...out, join('stop')]
}
