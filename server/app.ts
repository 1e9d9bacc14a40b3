import { Hono, type Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { faultOf } from './fault.ts'
import { savingRoutes, type Saving } from './saving/routes.ts'
import { readSite, type Asset } from './site.ts'

/** The web application over a folder that holds the built site. Without `saving` no work can be saved here. */
export function createApp({ site, saving }: { site: string; saving?: Saving }): Hono {
  const assets = readSite(site)
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
      permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
      // Whoever hosts this decides for their own subdomains.
      strictTransportSecurity: 'max-age=15552000',
    }),
  )
  app.get('/health', c => c.text('ok', 200, { 'Cache-Control': 'no-store' }))
  if (saving) app.route('/saved', savingRoutes(saving))
  app.get('*', c => {
    const asset = assets.get(c.req.path)
    if (asset) return send(c, asset, 200)
    const slashed = assets.has(`${c.req.path}/`)
    return slashed ? c.redirect(`${c.req.path}/`, 301) : c.notFound()
  })
  app.notFound(c => {
    const page = assets.get('/404.html')
    return page && c.req.method === 'GET' ? send(c, page, 404) : c.html(NOT_HERE, 404, { 'Cache-Control': 'no-cache' })
  })
  app.onError((error, c) => {
    console.error(faultOf(error))
    if (c.req.path.startsWith('/saved')) return c.json(TROUBLE_SAVING, 503, { 'Cache-Control': 'no-store' })
    return c.html(TROUBLE, 500, { 'Cache-Control': 'no-store' })
  })
  return app
}

function send(c: Context, asset: Asset, status: 200 | 404): Response {
  const accepts = c.req.header('Accept-Encoding') ?? ''
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
  const body = encoding ? asset.encoded(encoding) : asset.body
  const headers: Record<string, string> = {
    'Content-Type': asset.type,
    'Cache-Control': asset.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    // One tag for all encodings of the same content, hence weak.
    ETag: `W/${asset.etag}`,
    Vary: 'Accept-Encoding',
  }
  if (status === 200 && c.req.header('If-None-Match')?.includes(asset.etag)) return c.body(null, 304, headers)
  if (encoding && body !== asset.body) headers['Content-Encoding'] = encoding
  return c.body(body, status, { ...headers, 'Content-Length': String(body.length) })
}

const page = (title: string, words: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><h1>${title}</h1><p>${words}</p><p><a href="/">Go to the lesson</a></p></html>`

const NOT_HERE = page('There is no page here', 'The address may be mistyped, or the page has moved.')
const TROUBLE = page(
  'Something went wrong on our side',
  'Your work is still in your browser. Wait a moment, then load the page again.',
)
const TROUBLE_SAVING = {
  is: 'trouble',
  error: 'The server cannot save at the moment. Nothing is lost; try again in a while.',
}
