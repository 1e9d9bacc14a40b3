/** Prints how danger and distress are told from idiom and hard work content: `node eval/train/hearing-safety.ts [errors]`. */
import { readFileSync } from 'node:fs'
import { heardDanger } from '../../engine/hearing/danger.ts'

interface Row {
  text: string
  label: 'danger' | 'distress' | 'none'
  kind: 'danger' | 'distress' | 'idiom' | 'work'
  set: 'held' | 'tune'
}

const rows: Row[] = readFileSync(new URL('../data/own-safety.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

for (const set of ['tune', 'held'] as const) {
  const mine = rows.filter(r => r.set === set)
  for (const kind of ['danger', 'distress', 'idiom', 'work'] as const) {
    const of = mine.filter(r => r.kind === kind)
    const heard = of.map(r => heardDanger(r.text))
    const exact = of.filter((r, i) => heard[i] === r.label).length
    const silent = heard.filter(h => h === 'none').length
    console.log(set, kind, `${exact}/${of.length} as labelled, ${silent} silent`)
    if (process.argv[2] === 'errors' && set === 'tune') {
      of.forEach((r, i) => heard[i] !== r.label && console.log('   ', heard[i], '|', r.text))
    }
  }
}
