/** Widest line that is printed, in characters. */
const WIDE = 96

/** `text` in lines of at most WIDE characters, each indented. */
export function inside(text: string, indent = 0): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (line && indent + line.length + 1 + word.length > WIDE) {
        lines.push(line)
        line = word
      } else line = line ? `${line} ${word}` : word
    }
    lines.push(line)
  }
  return lines.map(line => ' '.repeat(indent) + line).join('\n')
}

/** The line, from 1, that an offset stands on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** '1 word', '2 words'. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
