import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** One file of the built site, held in memory: nothing outside the folder can ever be asked for. */
export interface Asset {
  body: Uint8Array<ArrayBuffer>
  type: string
  etag: string
  /** The name carries a hash of the content, so a browser may keep it for good. */
  hashed: boolean
  /** The body as `encoding` ('br' or 'gzip'), made once; the body itself where that would not help. */
  encoded(encoding: 'br' | 'gzip'): Uint8Array<ArrayBuffer>
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** Every file below `folder` by the path it is asked for: '/' and '/about/' are their index.html. Throws where the folder is missing. */
export function readSite(folder: string): Map<string, Asset> {
  const site = new Map<string, Asset>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const file = join(entry.parentPath, entry.name)
    const path = '/' + file.slice(join(folder, sep).length).split(sep).join('/')
    const asset = readAsset(file, path)
    site.set(path, asset)
    if (entry.name === 'index.html') site.set(path.slice(0, -'index.html'.length), asset)
    else if (path.endsWith('.html')) site.set(path.slice(0, -'.html'.length), asset)
  }
  return site
}

function readAsset(file: string, path: string): Asset {
  const body = new Uint8Array(readFileSync(file))
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const smaller = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    body,
    type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    hashed: /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(path),
    encoded(encoding) {
      if (!/^text|json|svg|xml|wasm/.test(type) || body.length < 500) return body
      const known = smaller.get(encoding)
      if (known) return known
      const made = new Uint8Array(
        encoding === 'br'
          ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
          : gzipSync(body, { level: 9 }),
      )
      smaller.set(encoding, made)
      return made
    },
  }
}
