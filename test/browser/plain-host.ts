import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** The built site. */
export const site = join(import.meta.dirname, '..', '..', 'dist')
const PATH = '/courses/remote%20work/lesson-5/'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The plainest of static hosts: it knows the files of the folder, under one path, and nothing else. */
export async function plainHost(folder = site): Promise<{ url: string; close(): void }> {
  const host = createServer((request, answer) => {
    const path = request.url!.split('?')[0]!
    const file = join(folder, path.startsWith(PATH) ? path.slice(PATH.length) || 'index.html' : 'nowhere')
    if (request.method !== 'GET' || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      answer.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>')
      return
    }
    answer
      .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  await new Promise<void>(listening => host.listen(0, listening))
  const url = `http://localhost:${(host.address() as AddressInfo).port}${PATH}`
  return { url, close: () => void (host.closeAllConnections(), host.close()) }
}
