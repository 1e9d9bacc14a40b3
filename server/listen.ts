import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { AddressInfo } from 'node:net'

export interface Listening {
  url: string
  /** Stops taking requests and drops open connections. */
  close(): Promise<void>
}

/** A port that cannot be had; the message is a sentence for the person who started the server. */
export class PortTaken extends Error {}

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
      if (error.code === 'EADDRINUSE')
        reject(new PortTaken(`Port ${port} is in use. Stop the other program, or choose another: PORT=4601 npm start`))
      else if (error.code === 'EACCES')
        reject(new PortTaken(`Port ${port} is not open to you. Choose one above 1024: PORT=4600 npm start`))
      else reject(error)
    })
  })
}
