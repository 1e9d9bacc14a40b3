import { segment, type Span } from '../segments.ts'
import type { StoryFindings } from './read.ts'
import { bare, contents, count, situation } from './situation.ts'

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
  yes: 'Yes. One example: ',
  another: '. Another: ',
  call: '. What I call it: ',
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

/** The open frame of an employer line, filled with quoted words, under 40 in all; it adds no fact. */
export function frame(story: StoryFindings, competency: string): Fragment[] {
  const whole = [bare(competency), bare(story.left_behind), bare(story.others_could)]
  // The frame itself has eight words, three more than that of the CV line.
  const most = room(whole) - 3
  const [name, left, could] = within(most, whole)
  const on = bare(story.detail ?? '')
  const fits = on !== '' && left === whole[1] && count(on) <= most - count(whole.join(' '))
  return closed([
    join('bring'),
    told(name!, 'competency'),
    join('example'),
    told(left!, 'left'),
    ...(fits ? [join('and'), learner(on)] : []),
    join('happened'),
    told(could!, 'could'),
  ])
}

/** CV line (under 40 words), interview answer and plain story from the same words. */
export function forms(text: string, story: StoryFindings, competency: string): Forms {
  const name = bare(competency)
  const left = bare(story.left_behind)
  const could = bare(story.others_could)
  const [skill, did, result] = within(room([name, left, could]), [name, left, could])
  // What was on the page, where the page alone is said and there is room to say it.
  const on = left && did === left ? bare(story.detail ?? contents(text, story)) : ''
  const fits = on !== '' && count(on) <= room([name, left, could]) - count([name, left, could].join(' '))
  return {
    cv: closed([
      join('skill'),
      told(skill!, 'competency'),
      join('did'),
      told(did!, 'left'),
      ...(fits ? [join('and'), learner(on)] : []),
      join('result'),
      told(result!, 'could'),
    ]),
    interview: closed([
      join('situation'),
      told(situation(text, story), 'situation'),
      join('left'),
      told(left, 'left'),
      ...(on ? [join('and'), learner(on)] : []),
      join('after'),
      told(could, 'could'),
      join('called'),
      told(name, 'competency'),
    ]),
    plain: plain(text, story),
  }
}

// Under 40 in all, with the five words of the frame, and room for the words of a gap.
const room = ([name, left, could]: string[]) =>
  34 - (name ? 0 : count(gaps.competency)) - (left ? 0 : count(gaps.left)) - (could ? 0 : count(gaps.could))

/** Several pieces cut so that together they are at most `most` words: the longest one gives way first, as far as the next. */
function within(most: number, pieces: string[]): string[] {
  const cut = [...pieces]
  for (let turn = 0; turn < 12 && cut.reduce((a, s) => a + count(s), 0) > most; turn++) {
    const over = cut.reduce((a, s) => a + count(s), 0) - most
    const longest = cut.reduce((a, s, i) => (count(s) > count(cut[a]!) ? i : a), 0)
    const length = count(cut[longest]!)
    const next = Math.max(...cut.filter((_, i) => i !== longest).map(count))
    cut[longest] = shortened(cut[longest]!, Math.max(8, Math.min(length - 1, Math.max(length - over, next))))
  }
  return cut
}

const LOOSE =
  /\s(?:a|an|the|of|for|with|across|on|in|at|by|to|from|and|or|but|so|that|which|what|who|how|when|where|while|because|about|as|into|than|my|his|her|their|our|i|he|she|they|was|were|is|are|had|not|if|then|people|above|below|over|under|n|never)$/i

/** The longest beginning of some words that is at most `most` words and ends where a clause does; all of them where short. */
export function shortened(words: string, most: number): string {
  const ends = [...words.matchAll(/\S+/g)].map(m => m.index + m[0].length)
  if (ends.length <= most) return words
  const head = words.slice(0, ends[most - 1])
  const stops = [
    ...words
      .slice(0, ends[most])
      .matchAll(/[,;:—–](?=\s)|\s(?=(?:and|n|but|so|because|who|which|while|when|without|before|after|until)\s)/g),
  ]
  const long = (at: number) => count(words.slice(0, at))
  const whole = stops
    .map(m => m.index)
    .filter(at => at <= head.length && long(at) >= 3 && !/,\s*(?:who|which)\b[^,]*$/.test(words.slice(0, at)))
    .at(-1)
  // A clause is better than a piece of one, but not where it would throw away half of what there is room for.
  const part = [...head.matchAll(/\s(?=(?:with|for|on|in|from|at|by|about|to|behind|under|beside|inside)\s)/g)]
    .map(m => m.index)
    .filter(at => long(at) >= most * 0.6)
    .at(-1)
  const stop = whole !== undefined && (long(whole) >= most * 0.5 || part === undefined) ? whole : (part ?? whole)
  let cut = (stop === undefined ? head : words.slice(0, stop)).replace(/[,;:—–-]$/, '')
  const quote = cut.search(/\s["“'‘][^"”'’]*$/)
  if (quote > 0 && cut.slice(0, quote).trim().split(/\s+/).length >= 3)
    cut = cut.slice(0, quote).replace(/[,;:—–-]$/, '')
  for (let turn = 0; turn < 4 && LOOSE.test(cut); turn++) cut = cut.replace(LOOSE, '')
  return cut
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
export function closed(line: Fragment[]): Fragment[] {
  const out = line.map((piece, i) => {
    const before = line[i - 1]?.text ?? ''
    return piece.from === 'frame' && piece.text.startsWith('. ') && /[!?…]["”’')]*$/.test(before)
      ? join('space') && { ...piece, text: piece.text.slice(1) }
      : piece
  })
  return /[.!?…]["”’')]*$/.test(out.at(-1)!.text) ? out : [...out, join('stop')]
}
