/** One line of input: its number from 1, and its text; or why it has none. */
export interface Line {
  number: number
  text: string
  error: string
}

/** The longest line that is taken, in bytes. */
export const LINE_MOST = 8_000_000

const NEWLINE = 10

/**
 * Lines of bytes as they arrive, each once, in order; the last needs no newline. A byte-order mark and CR before a newline
 * are not part of a line. A line over LINE_MOST is passed over and said to be too long: it never fills the memory.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0
  let held: Uint8Array[] = []
  let size = 0
  const keep = (piece: Uint8Array) => {
    size += piece.length
    if (size <= LINE_MOST) held.push(piece)
    else held = []
  }
  const line = (): Line => {
    number++
    const error = size > LINE_MOST ? `This line is too long: the most is ${LINE_MOST} bytes.` : ''
    const text = Buffer.concat(held).toString('utf8').replace(/\r$/, '')
    held = []
    size = 0
    return { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text, error }
  }
  for await (const piece of input) {
    let from = 0
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
      keep(piece.subarray(from, at))
      yield line()
      from = at + 1
    }
    if (from < piece.length) keep(piece.subarray(from))
  }
  if (size > 0) yield line()
}

/** The JSON object on a line, or a sentence that says why there is none. */
export function objectOn(
  line: Line,
): { value: Record<string, unknown>; error: '' } | { value: undefined; error: string } {
  if (line.error) return { value: undefined, error: line.error }
  if (!line.text.trim()) return { value: undefined, error: 'This line is empty. Give one JSON object a line.' }
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch {
    return {
      value: undefined,
      error: 'This line is not JSON. Give one JSON object a line, with line breaks written as \\n.',
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { value: undefined, error: 'This line is not a JSON object, such as {"id":"1","text":"…"}.' }
  return { value: value as Record<string, unknown>, error: '' }
}
