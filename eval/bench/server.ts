import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'

export interface Served {
  /** From starting the process to the whole first page, in milliseconds, on a built site. */
  start: number
  /** Pages answered in a second, asked for by this process over a few connections: a lower bound. */
  pages: number
  /** Memory after that, in MB; undefined where the system does not tell. */
  memory: number | undefined
}

const LANES = 16
const SECONDS = 3

/** Starts the server as a person would, on a free port, asks it for pages, and ends it. */
export async function timeServer(root: string): Promise<Served> {
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'server', 'start.js')], {
    env: { ...process.env, PORT: '0', COLDREAD_DATA: ':memory:' },
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', piece => {
      said += piece
      const [found] = /http:\S+/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.on('close', () => reject(new Error(`the server ended: ${said}`)))
  })
  await (await fetch(url)).text()
  const start = performance.now() - began
  let pages = 0
  const agent = new Agent({ keepAlive: true, maxSockets: LANES })
  const until = performance.now() + SECONDS * 1000
  const page = () =>
    new Promise<void>((resolve, reject) => {
      get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, answer => answer.resume().on('end', resolve)).on(
        'error',
        reject,
      )
    })
  const lane = async () => {
    for (; performance.now() < until; pages++) await page()
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  agent.destroy()
  const memory = memoryOf(child.pid!)
  child.kill('SIGTERM')
  return { start, pages: pages / SECONDS, memory }
}

/** Resident memory of a process in MB; undefined where the system does not tell. */
export function memoryOf(pid: number): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return undefined
  }
}
