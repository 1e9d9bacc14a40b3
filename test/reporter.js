import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** Prints each test that failed, with its place and reason; writes the counts where COUNT_INTO says. */
export default async function* report(events) {
  const above = []
  for await (const { type, data } of events) {
    if (type === 'test:start') above[data.nesting] = data.name
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') {
      const place = data.file ? `${relative('.', data.file)}:${data.line}` : ''
      const cause = data.details.error?.cause ?? data.details.error
      const name = [...above.slice(0, data.nesting), data.name].join(' › ')
      yield `✗ ${name}\n  ${place}\n  ${String(cause?.stack ?? cause).replaceAll('\n', '\n  ')}\n\n`
    }
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message
    if (type === 'test:summary' && !data.file && process.env.COUNT_INTO) {
      const { passed, tests } = data.counts
      writeFileSync(process.env.COUNT_INTO, JSON.stringify({ passed, failed: tests - passed - data.counts.skipped }))
    }
  }
}
