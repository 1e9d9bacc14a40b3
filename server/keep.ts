import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Saving } from './saving/routes.ts'
import { sqliteStore } from './store/sqlite.ts'

const DAY = 24 * 60 * 60 * 1000

/** Saving as it was set up, and how it ends. */
export interface Keep {
  saving?: Saving
  close(): Promise<void>
}

/**
 * Saving as the environment sets it: COLDREAD_DATA is the file (':memory:' until the server ends; 'off': no saving), `otherwise`
 * gives it where nothing is said; COLDREAD_PROXY=1 says that a proxy stands before the server. Erases what has expired, now and each day.
 * Throws StoreTrouble.
 */
export function keepOf(env: Record<string, string | undefined>, otherwise: () => string): Keep {
  const file = env.COLDREAD_DATA || otherwise()
  if (file === 'off') return { close: async () => undefined }
  const store = sqliteStore(file)
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

/** The file in the checkout, in a folder that is made for it. */
export function fileHere(): string {
  const folder = join(import.meta.dirname, '..', 'data')
  mkdirSync(folder, { recursive: true })
  return join(folder, 'coldread.sqlite')
}
