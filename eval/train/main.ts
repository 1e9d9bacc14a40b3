// npm run train            trains everything; npm run train -- NAME … only those.
// Each NAME.train.ts in this folder exports `train()`, which writes engine/weights/.
import { readdirSync } from 'node:fs'

// What is read off what the others wrote.
const LAST = ['asking', 'slot-odds']
const all = readdirSync(new URL('.', import.meta.url))
  .filter(file => file.endsWith('.train.ts'))
  .map(file => file.slice(0, -'.train.ts'.length))
  .sort((a, b) => Number(LAST.includes(a)) - Number(LAST.includes(b)) || (a < b ? -1 : 1))
const wanted = process.argv.slice(2).filter(word => !word.startsWith('-'))
const unknown = wanted.filter(name => !all.includes(name))
if (unknown.length) {
  console.error(`train: no ${unknown.join(', ')} here; there is ${all.join(', ')}`)
  process.exit(2)
}
for (const name of all.filter(name => !wanted.length || wanted.includes(name))) {
  const { train } = (await import(`./${name}.train.ts`)) as { train: () => void | Promise<void> }
  await train()
  console.log(`${name}: trained`)
}
