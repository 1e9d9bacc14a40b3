import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes after gzip of what the lesson page loads, by when it loads it. */
export interface Bundle {
  html: number
  css: number
  /** Scripts that the page itself asks for, with all they need at once. */
  first: { file: string; bytes: number }[]
  /** Scripts loaded when they are needed; the engine with its models is the largest. */
  later: { file: string; bytes: number }[]
}

/** Weighs the site built in `folder`, following the imports from its index.html. */
export function weigh(folder: string): Bundle {
  const read = (file: string) => readFileSync(join(folder, file))
  const size = (file: string) => gzipSync(read(file), { level: 9 }).length
  const html = read('index.html').toString()
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(match => match[1]!.replace(/^(?:\.?\/)+/, ''))
  const first = new Set<string>()
  const later = new Set<string>()
  const follow = (file: string, into: Set<string>) => {
    if (first.has(file) || (into === later && later.has(file))) return
    into.add(file)
    later.delete(into === first ? file : '')
    const code = read(file).toString()
    const sibling = (name: string) => join('assets', name).replaceAll('\\', '/')
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      follow(sibling(name!), into)
    for (const [, name] of code.matchAll(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) follow(sibling(name!), later)
  }
  for (const file of named(/<script[^>]+src="([^"]+)"/g)) follow(file, first)
  const weighed = (files: Set<string>) =>
    [...files].map(file => ({ file, bytes: size(file) })).sort((a, b) => b.bytes - a.bytes)
  const css = named(/<link[^>]+href="([^"]+\.css)"/g).reduce((sum, file) => sum + size(file), 0)
  return { html: size('index.html'), css, first: weighed(first), later: weighed(later) }
}
