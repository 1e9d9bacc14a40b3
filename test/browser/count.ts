import type { Reporter, Suite } from '@playwright/test/reporter'
import { writeFileSync } from 'node:fs'

/** Writes how many journeys passed and failed where COUNT_INTO says. */
export default class Count implements Reporter {
  private suite?: Suite

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite
  }

  onEnd() {
    const outcomes = (this.suite?.allTests() ?? []).map(test => test.outcome())
    const failed = outcomes.filter(outcome => outcome === 'unexpected').length
    const skipped = outcomes.filter(outcome => outcome === 'skipped').length
    writeFileSync(process.env.COUNT_INTO!, JSON.stringify({ passed: outcomes.length - failed - skipped, failed }))
  }
}
