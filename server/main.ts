import { createApp } from './app.ts'
import { buildIfStale, BuildFailed, SITE } from './build.ts'
import { listen, PortTaken } from './listen.ts'

/** Builds the site where needed, serves it, and prints its one address. The only file of the server that reads the process. */
export async function main(): Promise<void> {
  try {
    await buildIfStale(console.error)
    const { url, close } = await listen(createApp({ site: SITE }), portOf(process.env.PORT), process.env.HOST)
    console.log(`Coldread is at ${url}`)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => void close().then(() => process.exit(0)))
  } catch (error) {
    if (!(error instanceof PortTaken || error instanceof BuildFailed)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** The port in PORT, 4600 where it is not set; throws PortTaken where it is no port. */
function portOf(text: string | undefined): number {
  if (!text) return 4600
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new PortTaken(`PORT is “${text}”, which is no port. Give a number from 1024 to 65535: PORT=4600 npm start`)
}
