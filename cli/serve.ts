import { createApp } from '../server/app.ts'
import { buildIfStale, BuildFailed, SITE } from '../server/build.ts'
import { listen, PortTaken } from '../server/listen.ts'
import { type Exit, type Io, Misuse } from './io.ts'
import { optionsOf } from './options.ts'

/** `coldread serve`: the lesson in a browser, until the process is told to end. */
export async function serve(args: string[], io: Io): Promise<Exit> {
  const { values, file } = optionsOf('serve', args, { port: { type: 'string' }, host: { type: 'string' } })
  if (file !== undefined) throw new Misuse('coldread serve takes no file. It has: --port --host')
  const wanted = values.port ?? io.env.PORT ?? '4600'
  const port = Number(wanted)
  if (!wanted.trim() || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Misuse(`“${wanted}” is no port. Give a number from 1024 to 65535: coldread serve --port 4600`)
  try {
    await buildIfStale(io.complain)
    const { url, close } = await listen(createApp({ site: SITE }), port, values.host ?? io.env.HOST)
    await io.say(`Coldread is at ${url}\n`)
    await io.ended()
    await close()
    return 0
  } catch (error) {
    if (error instanceof PortTaken || error instanceof BuildFailed) throw new Misuse(error.message)
    throw error
  }
}
