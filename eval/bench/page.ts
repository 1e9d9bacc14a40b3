import { cpus, loadavg, totalmem } from 'node:os'

/** A figure with what it is of and the budget it has, if any. */
export type Row = [what: string, figure: string, budget?: string]

export const ms = (value: number) => `${value.toFixed(2)} ms`
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The machine, the day and what else it was doing, in a line: figures mean nothing without them. */
export function where(): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const node = `Node ${process.versions.node}, ${process.platform} ${process.arch}`
  const busy = `load average ${loadavg()[0]!.toFixed(1)} as it began`
  return `${day}, ${node}, ${cpus().length} × ${cpu?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB; ${busy}`
}

/** Rows as a Markdown table, in columns that also line up on a terminal. */
export function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const all = [head, ...rows].map(row => head.map((_, i) => row[i] ?? ''))
  const widths = head.map((_, i) => Math.max(3, ...all.map(row => row[i]!.length)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(all[0]!), line(widths.map(width => '-'.repeat(width))), ...all.slice(1).map(line)].join('\n')
}
