/**
 * Prints how chat messages are heard, each by a model that has not seen its writer:
 * `node eval/train/hearing-messages.ts [errors]`.
 */
import { guess } from '../../engine/hearing/guess.ts'
import { hear } from '../../engine/hearing/hear.ts'
import { folds } from './folds.ts'
import { messages, nameOf, rowsOf } from './hearing-rows.ts'
import { fit } from './hearing.train.ts'

const names = [...new Set(messages.map(m => m.intent))].sort()
const percent = (n: number) => (100 * n).toFixed(1).padStart(5)
const single = messages.filter(m => !m.also)

const all = folds(single, m => m.writer, 5).flatMap(({ train, held }) => {
  const models = fit(rowsOf(train))
  return held.map(message => {
    const heard = hear(message.text, { asking: message.asking, draft: '' }, (text, asking) =>
      guess(text, asking, models),
    )
    return {
      message,
      got: heard.intents[0]!.name as string,
      confidence: heard.intents[0]!.confidence,
      topic: heard.topic,
    }
  })
})

const ordinary = all.filter(a => nameOf(a.message.intent) === 'plain')
console.log(`all  n ${all.length}  right ${percent(share(all))}  macro-F1 ${percent(macro(all))}`)
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const sure = all.filter(a => a.confidence >= least)
  console.log(
    `at confidence ${least} or more: ${percent(sure.length / all.length)} of them, right ${percent(share(sure))}`,
  )
}
console.log(
  `ordinary words taken for something else: ${percent(ordinary.filter(a => nameOf(a.got) !== 'plain').length / ordinary.length)} of ${ordinary.length}`,
)
const pairs = new Map<string, number>()
for (const { message, got } of all)
  if (message.intent !== got)
    pairs.set(`${message.intent} → ${got}`, (pairs.get(`${message.intent} → ${got}`) ?? 0) + 1)
for (const [pair, n] of [...pairs].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(String(n).padStart(4), pair)
if (process.argv.includes('errors'))
  for (const { message: m, got, confidence } of all)
    if (m.intent !== got) console.log(`${m.writer} ${m.intent} → ${got} ${confidence} | ${m.asking} | ${m.text}`)

function share(rows: typeof all): number {
  return rows.filter(a => a.message.intent === a.got).length / rows.length
}

function macro(rows: typeof all): number {
  const f1 = names.map(name => {
    const right = rows.filter(a => a.message.intent === name && a.got === name).length
    const both = rows.filter(a => a.message.intent === name).length + rows.filter(a => a.got === name).length
    return right === 0 ? 0 : (2 * right) / both
  })
  return f1.reduce((a, b) => a + b, 0) / names.length
}
