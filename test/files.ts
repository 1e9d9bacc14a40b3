import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '..')

const NOT_OURS = new Set(['node_modules', 'dist', '.git', 'fetched', 'test-results', 'playwright-report'])

/** Paths of our own files whose names end so, from the root, with forward slashes, sorted. Asks no git: a bare machine may have none. */
export function filesOf(...endings: string[]): string[] {
  const found: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      // In a second work tree .git is a file.
      if (NOT_OURS.has(entry.name) || path === 'data' || path === 'build') continue
      if (entry.isDirectory()) walk(path)
      else if (!endings.length || endings.some(ending => entry.name.endsWith(ending))) found.push(path)
    }
  }
  walk('')
  return found.sort()
}
