import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { memoryOf } from './server.ts'

export interface Saved {
  /** Rows that SQLite itself takes in a second on this disk, one by one, each synced before the next. */
  raw: number
  /** Events that the server acknowledged in a second, one a request, over so many connections. */
  events: number
  lanes: number
  /** Memory of the server after that, in MB; undefined where the system does not tell. */
  memory: number | undefined
}

const SECONDS = 4
const LANES = 64
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TEXT =
  'Plant room, Tuesday. Done: pump 2 was bled and holds 1.8 bar. Nothing is blocked. Next: read the gauge. '.repeat(2)

/** Saves events as many learners would, to a real server on a real file, and ends it. */
export async function timeSaving(): Promise<Saved> {
  const folder = mkdtempSync(join(tmpdir(), 'coldread-bench-'))
  const raw = rawInserts(join(folder, 'raw.sqlite'))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'saving-server.ts'), join(folder, 'work.sqlite')])
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', piece => resolve(String(piece).trim()))
    child.on('close', () => reject(new Error('the server of the bench ended')))
  })
  const agent = new Agent({ keepAlive: true, maxSockets: LANES })
  let events = 0
  const until = performance.now() + SECONDS * 1000
  const lane = async (which: number) => {
    const key = DIGITS[which % 32]! + DIGITS[Math.floor(which / 32)]! + DIGITS.slice(0, 26)
    await ask(agent, `${url}/saved`, 'PUT', key)
    for (let seq = 1; performance.now() < until; seq++) {
      const at = new Date().toISOString()
      const event = { id: `${which}-${seq}`, at, device: `d${which}`, seq, type: 'draft', text: TEXT }
      await ask(agent, `${url}/saved/sync`, 'POST', key, { after: 1e9, events: [event] })
      events++
    }
  }
  await Promise.all(Array.from({ length: LANES }, (_, which) => lane(which)))
  agent.destroy()
  const memory = memoryOf(child.pid!)
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
  return { raw, events: events / SECONDS, lanes: LANES, memory }
}

function rawInserts(file: string): number {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE event (id TEXT PRIMARY KEY, body TEXT)')
  const insert = db.prepare('INSERT INTO event VALUES (?, ?)')
  const until = performance.now() + 2000
  let rows = 0
  for (; performance.now() < until; rows++) insert.run(String(rows), TEXT)
  db.close()
  return rows / 2
}

function ask(agent: Agent, url: string, method: string, key: string, data?: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
    const asked = request(url, { agent, method, headers }, answer => {
      answer
        .resume()
        .on('end', () => (answer.statusCode! < 300 ? resolve() : reject(new Error(`${answer.statusCode}`))))
    })
    asked.on('error', reject)
    asked.end(data && JSON.stringify(data))
  })
}
