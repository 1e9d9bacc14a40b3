import type { DatabaseSync } from 'node:sqlite'
import { StoreTrouble } from './store.ts'

/** The version that this program writes; a file with a higher one was written by a newer program. */
export const VERSION = 1

const TABLES = `
CREATE TABLE attempt (
  id INTEGER PRIMARY KEY,
  link TEXT NOT NULL UNIQUE,
  until TEXT NOT NULL,
  gone TEXT,
  events INTEGER NOT NULL DEFAULT 0,
  size INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX attempt_until ON attempt (until);
CREATE TABLE event (
  attempt INTEGER NOT NULL REFERENCES attempt (id),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (attempt, number),
  UNIQUE (attempt, id)
);
PRAGMA user_version = ${VERSION};
`

/** Makes the tables in an empty file; throws StoreTrouble where the file belongs to a newer version. */
export function prepareSchema(db: DatabaseSync, file: string): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number }
  if (version > VERSION)
    throw new StoreTrouble(
      'newer',
      `The saved work in ${file} was written by a newer version of Coldread. Start that version, or set COLDREAD_DATA to another file. Nothing was changed.`,
    )
  if (version === 0) db.exec(`BEGIN IMMEDIATE; ${TABLES} COMMIT;`)
}
