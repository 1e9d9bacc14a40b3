import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import test, { after } from 'node:test'
import { keepsTheContract } from './contract.ts'
import { over, sqliteStore } from './sqlite.ts'
import { openSqlite } from './open-sqlite.ts'
import type { Kept, StoreTrouble } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'coldread-store-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
let made = 0
keepsTheContract('SQLite', () => sqliteStore(at(`contract-${made++}.sqlite`)))

const NOW = '2026-03-01T06:00:00.000Z'
const when = { now: NOW, until: '2027-03-01T06:00:00.000Z' }
const draft = (id: string, text: string) => ({ id, at: NOW, device: 'd', seq: 1, type: 'draft', text }) as Kept
const trouble = (open: () => unknown): string => {
  try {
    open()
  } catch (error) {
    assert.equal((error as StoreTrouble).name, 'StoreTrouble', String(error))
    return (error as StoreTrouble).message
  }
  return ''
}

test('a folder that is not there is named, and not made: it may be a disk that is not mounted', () => {
  assert.match(
    trouble(() => sqliteStore(at('nowhere/work.sqlite'))),
    /nowhere does not exist\. Make it, or set COLDREAD_DATA/,
  )
  assert.equal(existsSync(at('nowhere')), false)
})

test('a folder in place of a file, and a file that is no database, are each said plainly and left alone', () => {
  mkdirSync(at('folder'))
  assert.match(
    trouble(() => sqliteStore(at('folder'))),
    /is a folder\. Set COLDREAD_DATA to a file in it/,
  )
  writeFileSync(at('shopping.txt'), 'eggs, flour, two lemons and a lot more that is no database at all'.repeat(40))
  assert.match(
    trouble(() => sqliteStore(at('shopping.txt'))),
    /cannot be used to save work/,
  )
  assert.match(readFileSync(at('shopping.txt'), 'utf8'), /^eggs/)
})

test('a folder that cannot be written to is said plainly', () => {
  mkdirSync(at('locked'))
  chmodSync(at('locked'), 0o500)
  // Root may write to any folder but this one.
  const closed = process.getuid?.() === 0 ? '/proc' : at('locked')
  assert.match(
    trouble(() => sqliteStore(join(closed, 'work.sqlite'))),
    /(?:written to|cannot be used)[\s\S]*COLDREAD_DATA/,
  )
})

test('a file of a newer version is refused and not touched', () => {
  const db = new DatabaseSync(at('newer.sqlite'))
  db.exec('PRAGMA user_version = 99; CREATE TABLE attempt (link TEXT)')
  db.close()
  assert.match(
    trouble(() => sqliteStore(at('newer.sqlite'))),
    /written by a newer version of Coldread/,
  )
  const again = new DatabaseSync(at('newer.sqlite'))
  assert.equal(again.prepare('PRAGMA user_version').get()!.user_version, 99)
  again.close()
})

test('a full disk refuses the event it has no room for, keeps every other, and takes more once there is room', async () => {
  const db = openSqlite(at('full.sqlite'))
  const store = over(db)
  await store.open('a', when.until)
  await store.append('a', [draft('1', 'The gate is open until nine.')], when)
  db.exec('PRAGMA max_page_count = 1')
  const most = (db.prepare('PRAGMA page_count').get() as { page_count: number }).page_count
  db.exec(`PRAGMA max_page_count = ${most}`)
  await assert.rejects(store.append('a', [draft('2', 'long '.repeat(20_000))], when), { kind: 'no-room' })
  assert.equal((await store.since('a', 0)).events.length, 1)
  db.exec('PRAGMA max_page_count = 100000')
  await store.append('a', [draft('2', 'long '.repeat(20_000))], when)
  assert.equal((await store.since('a', 0)).events.length, 2)
  await store.close()
})

test('what one request breaks is refused to that one alone, also when others came in the same moment', async () => {
  const db = openSqlite(at('moment.sqlite'))
  const store = over(db)
  await store.open('a', when.until)
  db.exec(
    'DROP TABLE event; CREATE TABLE event (attempt INTEGER, number INTEGER, id TEXT, body TEXT CHECK (length(body) < 200), UNIQUE (attempt, id))',
  )
  const broken = over(db)
  const both = await Promise.allSettled([
    broken.append('a', [draft('1', 'short')], when),
    broken.append('a', [draft('2', 'long '.repeat(100))], when),
  ])
  const kept = (await broken.since('a', 0)).events.map(({ id }) => id)
  assert.deepEqual(
    both.map(({ status }) => status),
    ['fulfilled', 'rejected'],
  )
  assert.deepEqual(kept, ['1'])
  await store.close()
})

test('deleted words are nowhere in the files, neither in the table nor in the log beside it', async () => {
  const store = sqliteStore(at('gone.sqlite'))
  await store.open('a', when.until)
  await store.append('a', [draft('1', 'The spare key hangs behind the boiler.'.repeat(200))], when)
  const found = () =>
    readdirSync(folder)
      .filter(name => name.startsWith('gone.sqlite'))
      .some(name => readFileSync(at(name)).includes('behind the boiler'))
  assert.ok(found())
  await store.erase('a')
  assert.equal(found(), false)
  await store.close()
})

test('two servers over one file lose nothing and number nothing twice', async () => {
  const stores = [sqliteStore(at('shared.sqlite')), sqliteStore(at('shared.sqlite'))]
  await stores[0]!.open('a', when.until)
  const ids = Array.from({ length: 40 }, (_, n) => `e${n}`)
  await Promise.all(ids.map((id, n) => stores[n % 2]!.append('a', [draft(id, 'Gate shut.')], when)))
  const { events, last } = await stores[1]!.since('a', 0)
  assert.equal(last, 40)
  assert.deepEqual(events.map(({ id }) => id).sort(), ids.sort())
  for (const store of stores) await store.close()
})
