import { StoreTrouble } from './store/store.ts'

/**
 * A fault as it may stand in a log: what kind, and where in the code. Never its message, which can quote what a learner wrote;
 * only the store's own sentences, which hold nobody's words.
 */
export function faultOf(error: unknown): string {
  if (error instanceof StoreTrouble) return error.message
  if (!(error instanceof Error)) return 'Something that is no error was thrown.'
  const { code } = error as { code?: unknown }
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line) && !line.includes('node_modules'))
  return [`${error.name}${typeof code === 'string' ? ` (${code})` : ''}`, ...frames.slice(0, 8)].join('\n')
}
