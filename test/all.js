// Plain JavaScript that any Node can read, so that the guard can speak first.
//
//   npm test                       everything, in order; goes on after a failure
//   npm test -- check unit         only these steps: check, unit, house, audit, journeys
import { guard } from '../server/node-guard.js'

await guard()
const { steps } = await import('./steps.ts')

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in steps))
if (unknown.length) {
  console.error(`No step is called “${unknown.join(', ')}”. There are: ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}

let passed = 0
let failed = 0
for (const [name, step] of Object.entries(steps)) {
  if (asked.length && !asked.includes(name)) continue
  const began = Date.now()
  console.log(`\n── ${name} ──`)
  const count = await step()
  passed += count.passed
  failed += count.failed
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
