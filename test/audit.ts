import { spawnSync } from 'node:child_process'
import { root } from './files.ts'

/** What the registry knows against the packages that are shipped, and against those that only build and test. */
export interface Audit {
  /** False where the registry could not be asked; nothing is known then. */
  asked: boolean
  /** Packages with a serious flaw that has a name, one a line. */
  serious: string[]
}

/** Asks the registry about every package of the lock file. */
export function audit(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  })
  return read(stdout)
}

/** Reads what `npm audit --json` printed. */
export function read(printed: string): Audit {
  try {
    const { metadata, vulnerabilities } = JSON.parse(printed) as {
      metadata?: { vulnerabilities: object }
      vulnerabilities: Record<string, { severity: string; via: (string | { title: string })[] }>
    }
    if (!metadata) return { asked: false, serious: [] }
    const serious = Object.entries(vulnerabilities)
      .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
      .map(([name, { severity, via }]) => {
        const titles = via.map(one => (typeof one === 'string' ? `by way of ${one}` : one.title))
        return `${name} (${severity}): ${titles.join('; ')}`
      })
    return { asked: true, serious }
  } catch {
    return { asked: false, serious: [] }
  }
}
