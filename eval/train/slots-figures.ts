// node eval/train/slots-figures.ts: how well slots are read on whole trades held out, by trade group and together.
import { chance } from '../../engine/model.ts'
import type { SlotState } from '../../engine/update/read.ts'
import { firmShows, wholeShows } from '../../engine/update/slots/whole.ts'
import { FROM } from './slots.train.ts'
import { samples, SLOTS, type Sample } from './slots-rows.ts'
import { heldOutSure, seen, trainWhole } from './slots-whole.ts'

const all = samples()
const sure = heldOutSure(all)
const read = new Map<string, Record<string, SlotState>>(all.map(s => [s.id, {}]))
for (const group of new Set(all.map(s => s.group))) {
  for (const slot of SLOTS) {
    const models = trainWhole(
      all.filter(s => s.group !== group),
      sure,
      slot,
    )
    for (const s of all) if (s.group === group) read.get(s.id)![slot] = stateOf(s, slot, models)
  }
}

function stateOf(s: Sample, slot: (typeof SLOTS)[number], models: ReturnType<typeof trainWhole>): SlotState {
  const whole = seen(s, sure)
  if (!s.real) return 'absent'
  if (chance(models.absent, wholeShows(slot, whole)) >= FROM[slot].absentFrom) return 'absent'
  const present = chance(models.present, firmShows(slot, whole))
  return present >= FROM[slot].presentFrom ? 'present' : 'partial'
}

const line = (name: string, notes: Sample[]) => {
  const figures = SLOTS.map(slot => {
    const is = (s: Sample) => read.get(s.id)![slot] === 'absent'
    const hit = notes.filter(s => is(s) && s.slots[slot] === 'absent').length
    const said = notes.filter(is).length
    const there = notes.filter(s => s.slots[slot] === 'absent').length
    const right = notes.filter(s => s.slots[slot] === read.get(s.id)![slot]).length
    return { slot, hit, said, there, right }
  })
  const sum = (key: 'hit' | 'said' | 'there') => figures.reduce((n, f) => n + f[key], 0)
  const four = (of: (slot: (typeof SLOTS)[number]) => SlotState) => SLOTS.every(slot => of(slot) === 'present')
  const want = notes.filter(s => four(slot => s.slots[slot]))
  const not = notes.filter(s => !four(slot => s.slots[slot]))
  const said = (list: Sample[]) => list.filter(s => four(slot => read.get(s.id)![slot]!)).length
  const percent = (a: number, b: number) => (b ? Math.round((1000 * a) / b) / 10 : '–')
  console.log(
    name.padEnd(8),
    `absent P ${percent(sum('hit'), sum('said'))} R ${percent(sum('hit'), sum('there'))} (n ${sum('there')})`,
    `| all four kept ${percent(said(want), want.length)} (n ${want.length}) refused ${percent(not.length - said(not), not.length)} (n ${not.length})`,
    ...figures.map(
      f => `| ${f.slot} ${f.hit} of ${f.there}, ${f.said - f.hit} false, ${percent(f.right, notes.length)}% right`,
    ),
  )
}
const measured = all.filter(s => s.measured)
for (const group of new Set(measured.map(s => s.group))) {
  line(
    group,
    measured.filter(s => s.group === group),
  )
}
line('all', measured)
