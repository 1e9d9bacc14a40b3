import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { AddressInfo } from 'node:net'

export interface Listening {
  url: string
  /** Stops taking requests and drops open connections. */
  close(): Promise<void>
}

/** A port that cannot be had; the message is a sentence for the person who started the server, who also needs to hear how to choose. */
export class PortTaken extends Error {}

/** The port that a setting names, 4600 where it is not set; throws PortTaken where it names none. */
export function portOf(setting: string | undefined): number {
  if (setting === undefined || setting === '') return 4600
  const port = setting.trim() ? Number(setting) : Number.NaN
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new PortTaken(`“${setting}” is no port: a port is a number from 1024 to 65535.`)
}

/** Answers with `app` on `port` (0: any free one). Throws PortTaken where the port is in use or not allowed. */
export function listen(app: Hono, port: number, hostname?: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, ...(hostname ? { hostname } : {}) }, (info: AddressInfo) => {
      resolve({
        url: `http://${hostname ?? 'localhost'}:${info.port}`,
        close: () =>
          new Promise(done => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortTaken(`Port ${port} is in use by another program.`))
      else if (error.code === 'EACCES') reject(new PortTaken(`Port ${port} is not open to you; one above 1024 is.`))
      else reject(error)
    })
  })
}
