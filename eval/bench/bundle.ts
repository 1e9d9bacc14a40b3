import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes after gzip of what the lesson page loads, by when it loads it. */
export interface Bundle {
  html: number
  css: number
  /** Scripts that the page itself asks for, with all they need at once. */
  first: { file: string; bytes: number }[]
  /** Scripts that those fetch by themselves: with them, text can be typed and kept. */
  typing: { file: string; bytes: number }[]
  /** Scripts that those fetch in turn: the engine with its models after the text, the Word writer when it is asked for. */
  later: { file: string; bytes: number }[]
}

/** Weighs the site built in `folder`, following the imports from its index.html. */
export function weigh(folder: string): Bundle {
  const read = (file: string) => readFileSync(join(folder, file))
  const size = (file: string) => gzipSync(read(file), { level: 9 }).length
  const html = read('index.html').toString()
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(match => match[1]!.replace(/^(?:\.?\/)+/, ''))
  const levels = [new Set<string>(), new Set<string>(), new Set<string>()] as const
  const [first, typing, later] = levels
  const follow = (file: string, level: number) => {
    if (levels.slice(0, level + 1).some(earlier => earlier.has(file))) return
    for (const one of levels) one.delete(file)
    levels[level]!.add(file)
    const code = read(file).toString()
    const sibling = (name: string) => join('assets', name).replaceAll('\\', '/')
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      follow(sibling(name!), level)
    for (const [, name] of code.matchAll(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      follow(sibling(name!), Math.min(2, level + 1))
  }
  for (const file of named(/<script[^>]+src="([^"]+)"/g)) follow(file, 0)
  const weighed = (files: Set<string>) =>
    [...files].map(file => ({ file, bytes: size(file) })).sort((a, b) => b.bytes - a.bytes)
  const css = named(/<link[^>]+href="([^"]+\.css)"/g).reduce((sum, file) => sum + size(file), 0)
  return { html: size('index.html'), css, first: weighed(first), typing: weighed(typing), later: weighed(later) }
}
