import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { prepareSchema } from './schema.ts'
import { StoreTrouble } from './store.ts'

/** Opens the file, or makes it where its folder is there; throws StoreTrouble with what to do where that cannot be. */
export function openSqlite(path: string): DatabaseSync {
  const file = path === ':memory:' ? path : resolve(path)
  if (file !== ':memory:') usable(file)
  try {
    const db = new DatabaseSync(file, { timeout: 5000 })
    // FULL: what is answered as saved is on disk. What is deleted is overwritten, not only unlinked.
    db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
    `)
    prepareSchema(db, file)
    return db
  } catch (error) {
    if (error instanceof StoreTrouble) throw error
    throw new StoreTrouble(
      'cannot-open',
      `${file} cannot be used to save work (${(error as Error).message}). Set COLDREAD_DATA to another file, or move this one away.`,
    )
  }
}

// A folder that is not there is more often a disk that is not mounted than one to be made.
function usable(file: string): void {
  const folder = dirname(file)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new StoreTrouble(
      'cannot-open',
      `The folder ${folder} does not exist. Make it, or set COLDREAD_DATA to a file in a folder that does.`,
    )
  if (existsSync(file) && statSync(file).isDirectory())
    throw new StoreTrouble(
      'cannot-open',
      `${file} is a folder. Set COLDREAD_DATA to a file in it, such as ${file}/coldread.sqlite.`,
    )
  try {
    accessSync(folder, constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
  } catch {
    throw new StoreTrouble(
      'cannot-open',
      `Work cannot be written to ${file}. Give this program the right to write there, or set COLDREAD_DATA to a file elsewhere.`,
    )
  }
}
