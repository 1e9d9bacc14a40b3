// npm run mutation                          30 mutants of each folder of the engine, the same ones each time
// npm run mutation -- --each 100 story bar  more of them, and only where the path holds one of these words
// npm run mutation -- --minutes 20          stops drawing after so long, and says what was not tried
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table, where } from '../../eval/bench/page.ts'
import { root } from '../files.ts'
import { sandbox, type Mutant } from './sandbox.ts'
import { fateOf, rehearse, type Fate } from './trial.ts'

const { values, positionals } = parseArgs({
  options: { each: { type: 'string', default: '30' }, minutes: { type: 'string', default: '600' } },
  allowPositionals: true,
})
const machine = where()
const box = await sandbox(console.error)
const { reached, took } = await rehearse(box)
console.error(
  `${box.mutants.length} mutants in the engine, ${reached.size} reached; all tests take ${(took / 1000).toFixed(1)} s`,
)

const folderOf = ({ file }: Mutant) =>
  file
    .split('/')
    .slice(0, file.split('/').length > 2 ? 2 : 1)
    .join('/')
/** By chance that is the same each time. */
const lot = ({ file, line, column, becomes }: Mutant) =>
  createHash('sha256').update(`${file} ${line} ${column} ${becomes}`).digest('hex')
const wanted = box.mutants.filter(({ file }) => !positionals.length || positionals.some(word => file.includes(word)))
const folders = [...new Set(wanted.map(folderOf))].map(folder => ({
  folder,
  all: wanted.filter(mutant => folderOf(mutant) === folder),
}))
const drawn = folders.map(({ folder, all }) => ({
  folder,
  all,
  drawn: all.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, Number(values.each)),
}))

// A folder in turn, so that a run that stops early has tried all of them alike.
const until = performance.now() + Number(values.minutes) * 60_000
const fates = new Map<Mutant, Fate>()
for (let turn = 0; turn < Number(values.each); turn++)
  for (const { drawn: mutants } of drawn) {
    const mutant = mutants[turn]
    if (!mutant || performance.now() > until) continue
    const fate = reached.has(mutant.id) ? await fateOf(box, mutant.id, took * 3 + 10_000) : 'unreached'
    fates.set(mutant, fate)
    report()
    if (fate === 'survived' || fate === 'unreached')
      console.error(
        `${fate}  ${mutant.file}:${mutant.line}  ${mutant.was.slice(0, 90)}  →  ${mutant.becomes.slice(0, 90)}`,
      )
  }
rmSync(box.folder, { recursive: true })
console.log(report())

/** The table by folder, also into build/, with every mutant that no test noticed: a run that is ended early has its say. */
function report(): string {
  const rows = drawn.map(({ folder, all, drawn: mutants }) => {
    const tried = mutants.flatMap(mutant => fates.get(mutant) ?? [])
    const count = (...which: Fate[]) => tried.filter(fate => which.includes(fate)).length
    const killed = count('killed', 'timeout')
    const score = tried.length ? `${Math.round((100 * killed) / tried.length)} %` : '–'
    return [folder, ...[all.length, tried.length, killed, count('survived'), count('unreached')].map(String), score]
  })
  const head = ['folder', 'mutants', 'tried', 'killed', 'survived', 'not reached', 'killed of tried']
  const page = `${machine}\n\n${table(head, rows)}\n`
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(join(root, 'build', 'mutation.md'), page)
  const left = [...fates].filter(([, fate]) => fate === 'survived' || fate === 'unreached')
  writeFileSync(
    join(root, 'build', 'survivors.json'),
    JSON.stringify(
      left.map(([mutant, fate]) => ({ fate, ...mutant })),
      null,
      1,
    ),
  )
  return page
}
