/** A first telling that another one has replaced is told again by this much of the new one at most; in characters. */
const MOST = 280
/** So much of the first telling must still be there for it to be the first telling of this story; in characters. */
const START = 40

/**
 * How the story as it stands was first told: the learner's first words for it, whole to the end of their sentence where typing
 * had paused within one; the first lines of the present text where the first telling was of something else.
 */
export function firstTold({ text, first }: { text: string; first: string }): string {
  const told = first.trim()
  const now = text.trim()
  const at = told ? now.indexOf(told.slice(0, START)) : -1
  if (at < 0) return firstLines(now)
  if (now.startsWith(told, at) && !/[.!?…]["”’)]*$/.test(told)) return now.slice(at, sentenceEnd(now, at + told.length))
  return told
}

function firstLines(text: string): string {
  const lines = text.split(/\n\s*\n/, 1)[0]!
  if (lines.length <= MOST) return lines
  const end = sentenceEnd(lines, 0)
  let to = end
  for (let next = sentenceEnd(lines, to + 1); next <= MOST && next > to; next = sentenceEnd(lines, to + 1)) to = next
  return to <= MOST ? lines.slice(0, to) : `${lines.slice(0, lines.lastIndexOf(' ', MOST))} …`
}

/** Where the sentence or line ends that `from` stands in. */
function sentenceEnd(text: string, from: number): number {
  const end = /[.!?…]["”’)]*(?=\s|$)|(?=\n)|$/.exec(text.slice(from))!
  return from + end.index + end[0].length
}
