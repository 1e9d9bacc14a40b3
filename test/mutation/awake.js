// Loaded before the tests of a sandbox: says at the end which mutants were reached.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const reached = Object.keys(globalThis.__stryker__?.mutantCoverage?.static ?? {})
  if (process.env.REACHED_INTO) writeFileSync(process.env.REACHED_INTO, JSON.stringify(reached))
})
