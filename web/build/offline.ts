import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const source = new URL('../offline/worker.js', import.meta.url)

/** Writes `sw.js` beside the built page: the worker of `web/offline/` with the files that this build is made of. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle).map(file => ({
          name: file.fileName,
          content: file.type === 'asset' ? file.source : file.code,
        }))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker(readFileSync(source, 'utf8'), files) })
      },
    },
  }
}

/** The worker's text for these files; `index.html` is the folder that it stands in. Throws where the text has no place for them. */
export function worker(text: string, files: { name: string; content: string | Uint8Array }[]): string {
  const hash = createHash('sha256').update(text)
  for (const { name, content } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) hash.update(name).update(content)
  const names = files.map(({ name }) => (name === 'index.html' ? './' : `./${name}`)).sort()
  const places: [string, string][] = [
    ['const FILES = []', `const FILES = ${JSON.stringify(names)}`],
    ["const BUILD = 'coldread-files-'", `const BUILD = 'coldread-files-${hash.digest('hex').slice(0, 12)}'`],
  ]
  return places.reduce((made, [place, filled]) => {
    if (!made.includes(place)) throw new Error(`web/offline/worker.js: expected the line ${place}`)
    return made.replace(place, filled)
  }, text)
}
