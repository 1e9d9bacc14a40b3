import { createApp } from '../server/app.ts'
import { buildIfStale, BuildFailed, SITE } from '../server/build.ts'
import { keepOf } from '../server/keep.ts'
import { listen, portOf, PortTaken } from '../server/listen.ts'
import { StoreTrouble } from '../server/store/store.ts'
import { type Exit, type Io, Misuse } from './io.ts'
import { optionsOf } from './options.ts'

/** `coldread serve`: the lesson in a browser, until the process is told to end. */
export async function serve(args: string[], io: Io): Promise<Exit> {
  const { values, file } = optionsOf('serve', args, { port: { type: 'string' }, host: { type: 'string' } })
  if (file !== undefined) throw new Misuse('coldread serve takes no file. It has: --port --host')
  try {
    const port = portOf(values.port ?? io.env.PORT)
    const keep = keepOf(io.env, () => 'off')
    await buildIfStale(io.complain)
    const { url, close } = await listen(createApp({ site: SITE, ...keep }), port, values.host ?? io.env.HOST)
    await io.say(`Coldread is at ${url}\n`)
    await io.ended()
    await close()
    await keep.close()
    return 0
  } catch (error) {
    if (error instanceof PortTaken) throw new Misuse(`${error.message} To choose one: coldread serve --port 4601`)
    if (error instanceof BuildFailed || error instanceof StoreTrouble) throw new Misuse(error.message)
    throw error
  }
}
