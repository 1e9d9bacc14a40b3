import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { root } from './files.ts'

const KILLS = 30
const LANES = 4

/** The server as a person starts it, over one file; settles with its address. */
function start(file: string) {
  const child = spawn(process.execPath, [join(root, 'server', 'start.js')], {
    env: { ...process.env, PORT: '0', COLDREAD_DATA: file },
  })
  const ended = new Promise(resolve => child.on('close', resolve))
  const url = new Promise<string>((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', piece => {
        said += piece
        const [found] = /http:\S+/.exec(said) ?? []
        if (found) resolve(found)
      })
    void ended.then(() => reject(new Error(`the server ended: ${said}`)))
  })
  return { child, ended, url }
}

const keyOf = (lane: number) => `${lane}${'0123456789ABCDEFGHJKMNPQRST'}`

async function sync(url: string, lane: number, after: number, events: unknown[]) {
  const answer = await fetch(`${url}/saved/sync`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${keyOf(lane)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ after, events }),
  })
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as { events: { id: string; text: string }[]; last: number; more: boolean }
}

test(
  `killed ${KILLS} times in the middle of saving, a server has lost no event that it said it had`,
  { timeout: 280_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coldread-kill-'))
    const file = join(folder, 'work.sqlite')
    const saved = Array.from({ length: LANES }, () => new Map<string, string>())
    let number = 0
    const check = async (url: string) => {
      for (const [lane, events] of saved.entries()) {
        const there = new Map<string, string>()
        for (let after = 0, more = true; more;) {
          const answer = await sync(url, lane, after, [])
          for (const { id, text } of answer.events) {
            assert.ok(!there.has(id), `${id} came twice`)
            there.set(id, text)
          }
          ;({ last: after, more } = answer)
        }
        for (const [id, text] of events) assert.equal(there.get(id), text, `${id} was acknowledged and is lost`)
      }
    }
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, ended, url: address } = start(file)
      const url = await address
      const opened = Array.from({ length: LANES }, (_, lane) =>
        fetch(`${url}/saved`, { method: 'PUT', headers: { Authorization: `Bearer ${keyOf(lane)}` } }),
      )
      await Promise.all(opened)
      let killed = false
      const lane = async (which: number) => {
        // Fewer than a link may send in a minute; the kill comes long before.
        for (let turn = 0; !killed && turn < 100; turn++) {
          const id = `event-${number++}`
          const text = `${id} `.repeat(1 + (number % 40))
          const at = new Date().toISOString()
          try {
            await sync(url, which, 1e9, [{ id, at, device: 'd', seq: number, type: 'draft', text }])
            saved[which]!.set(id, text)
          } catch {
            // Not acknowledged: it may be there or not.
          }
        }
      }
      const lanes = Array.from({ length: LANES }, (_, which) => lane(which))
      await new Promise(done => setTimeout(done, 30 + ((kill * 37) % 150)))
      child.kill('SIGKILL')
      killed = true
      await Promise.all([ended, ...lanes])
    }
    const { child, ended, url } = start(file)
    await check(await url)
    child.kill('SIGTERM')
    await ended
    assert.ok(saved.every(events => events.size > 0))
    rmSync(folder, { recursive: true })
  },
)
