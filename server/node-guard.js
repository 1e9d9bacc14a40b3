// Plain JavaScript that any Node can read: it runs before anything that an old one could not.

/** Ends the process with one clear sentence where this Node is too old, or where nothing is installed. */
export async function guard() {
  const { existsSync } = await import('node:fs')
  const checkout = existsSync(new URL('../package-lock.json', import.meta.url))
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 18)) {
    const mend = !checkout
      ? 'Install Node 24 from nodejs.org, then run the same command again.'
      : process.env.npm_lifecycle_event
        ? 'Run “npm ci” again: it brings Node 24 along (Linux and Windows on x64). Elsewhere install Node 24 from nodejs.org.'
        : 'Start it through npm, which uses the Node 24 that “npm ci” brings: npm start, npm test, npm run coldread.'
    console.error(`This needs Node 22.18 or newer; the one running is ${process.versions.node}.\n${mend}`)
    process.exit(1)
  }
  if (checkout && !existsSync(new URL('../node_modules/hono/package.json', import.meta.url))) {
    console.error('The packages are not installed yet. Run: npm ci')
    process.exit(1)
  }
}
