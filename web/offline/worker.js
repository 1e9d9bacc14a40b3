// The page without a connection. This worker keeps the files of one build and nothing of anybody's work, which rests elsewhere.
// The build writes the two lines below: the files beside this one, and a name that changes with any of them.
const FILES = []
const BUILD = 'coldread-files-'

/** So long a page may take to come before the kept one is shown, in milliseconds. */
const PATIENCE = 3000

self.addEventListener('install', event => {
  // A new build waits for nobody: pages that are open keep theirs, whose files stay until the build after this one.
  event.waitUntil(keep().then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => event.waitUntil(tidy().then(() => self.clients.claim())))

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  const path = url.origin + url.pathname
  const file = FILES.find(name => new URL(name, self.registration.scope).href === path)
  if (request.mode === 'navigate' && file !== undefined) event.respondWith(page(request, path))
  else if (file !== undefined || path.startsWith(`${self.registration.scope}assets/`)) event.respondWith(asset(request))
})

async function keep() {
  const cache = await caches.open(BUILD)
  await cache.addAll(FILES.map(name => new Request(name, { cache: name.includes('assets/') ? 'default' : 'no-cache' })))
}

/** Lets go of what builds before the last one kept. */
async function tidy() {
  const builds = (await caches.keys()).filter(name => name.startsWith('coldread-files-') && name !== BUILD)
  await Promise.all(builds.slice(0, -1).map(name => caches.delete(name)))
}

/** The page as the server has it; the kept one where it does not come. */
async function page(request, path) {
  const kept = await (await caches.open(BUILD)).match(path)
  if (!kept) return fetch(request)
  const late = new Promise(done => setTimeout(done, PATIENCE, kept))
  const fresh = fetch(request).then(answer => (answer.status < 500 ? answer : kept))
  return Promise.race([fresh.catch(() => kept), late])
}

/** A file of any build that is still kept: its name says what is in it. */
async function asset(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}
