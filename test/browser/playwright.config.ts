import { defineConfig, devices } from '@playwright/test'
import { createServer } from 'node:net'
import { findChromium, INSTALL } from './chromium.ts'

/** A port that nobody uses now; workers read this file too, and must find the same one. */
async function freePort(): Promise<string> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(String(port)))
    })
  })
}
const port = (process.env.JOURNEY_PORT ??= await freePort())

const browser = findChromium()
if (!browser) throw new Error(INSTALL)

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.COUNT_INTO ? [['line'], ['./count.ts']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser.executablePath, args: browser.args, env: browser.env },
  },
  webServer: {
    command: `${JSON.stringify(process.execPath)} ../../server/start.js`,
    url: `http://localhost:${port}/health`,
    env: { PORT: port, COLDREAD_DATA: ':memory:' },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
