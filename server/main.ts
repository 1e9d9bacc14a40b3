import { createApp } from './app.ts'
import { buildIfStale, BuildFailed, SITE } from './build.ts'
import { fileHere, keepOf } from './keep.ts'
import { listen, portOf, PortTaken } from './listen.ts'
import { StoreTrouble } from './store/store.ts'

/** Builds the site where needed, serves it, and prints its one address. The only file of the server that reads the process. */
export async function main(): Promise<void> {
  try {
    const port = portOf(process.env.PORT)
    const keep = keepOf(process.env, fileHere)
    await buildIfStale(console.error)
    const { url, close } = await listen(createApp({ site: SITE, ...keep }), port, process.env.HOST)
    console.log(`Coldread is at ${url}`)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(
        signal,
        () =>
          void close()
            .then(keep.close)
            .then(() => process.exit(0)),
      )
  } catch (error) {
    if (error instanceof PortTaken) console.error(`${error.message} To choose one: PORT=4601 npm start`)
    else if (error instanceof BuildFailed || error instanceof StoreTrouble) console.error(error.message)
    else throw error
    process.exit(1)
  }
}
