import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Saving } from './saving/routes.ts'
import { sqliteStore } from './store/sqlite.ts'

const DAY = 24 * 60 * 60 * 1000

/** Where work is saved when nothing else is said: in the checkout. */
const HERE = join(import.meta.dirname, '..', 'data')

/**
 * Saving as the environment sets it: COLDREAD_DATA is the file ('off': no saving), COLDREAD_PROXY=1 says that a proxy stands
 * before the server. Erases what has expired, now and each day. Throws StoreTrouble.
 */
export function keepOf(env: Record<string, string | undefined>): { saving?: Saving; close(): Promise<void> } {
  if (env.COLDREAD_DATA === 'off') return { close: async () => undefined }
  if (!env.COLDREAD_DATA) mkdirSync(HERE, { recursive: true })
  const store = sqliteStore(env.COLDREAD_DATA || join(HERE, 'coldread.sqlite'))
  const sweep = () => void store.sweep(new Date().toISOString()).catch(() => undefined)
  sweep()
  const daily = setInterval(sweep, DAY)
  daily.unref()
  return {
    saving: { store, proxied: env.COLDREAD_PROXY === '1' },
    async close() {
      clearInterval(daily)
      await store.close()
    },
  }
}
