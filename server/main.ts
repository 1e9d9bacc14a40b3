import { createApp } from './app.ts'
import { buildIfStale, BuildFailed, SITE } from './build.ts'
import { listen, portOf, PortTaken } from './listen.ts'

/** Builds the site where needed, serves it, and prints its one address. The only file of the server that reads the process. */
export async function main(): Promise<void> {
  try {
    const port = portOf(process.env.PORT)
    await buildIfStale(console.error)
    const { url, close } = await listen(createApp({ site: SITE }), port, process.env.HOST)
    console.log(`Coldread is at ${url}`)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => void close().then(() => process.exit(0)))
  } catch (error) {
    if (error instanceof PortTaken) console.error(`${error.message} To choose one: PORT=4601 npm start`)
    else if (error instanceof BuildFailed) console.error(error.message)
    else throw error
    process.exit(1)
  }
}
