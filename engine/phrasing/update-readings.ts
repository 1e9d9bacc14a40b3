import { MOST, type Readable } from '../readable.ts'
import type { RealReason, ScanReason, UpdateFindings } from '../update/read.ts'

const SCANNABLE: Record<ScanReason, string> = {
  fine: 'A tired reader can find each part at a glance.',
  unreadable: 'There is nothing here to look through yet.',
  wall: 'One long block: a line for each matter would show more.',
  long: 'Long for one handover: what could a link carry instead?',
  buried: 'What matters most comes late; it belongs at the top.',
  shouting: 'Capitals throughout make it hard to see what stands out.',
}

const REAL: Record<RealReason, string> = {
  fine: 'This could be sent as it stands.',
  unreadable: 'There is nothing here to send yet.',
  template: 'It still has blanks to fill in with real details.',
  hypothetical: 'It says what you would write: write that note itself.',
  generic: 'It could be about any week: two details only you know.',
  'too-little': 'There is too little here to act on yet.',
}

const NOT_READ: Record<Exclude<Readable, 'yes'>, string> = {
  empty: 'There is nothing to read yet.',
  'too-long': `Over ${MOST / 1000},000 characters: kept whole, but too long to read here.`,
  'other-language': 'I read English best, so I have not judged this one.',
}

/** Why a note is, or is not, easy to find one's way in; at most 12 words. */
export function scannableWords(update: UpdateFindings): string {
  return SCANNABLE[update.scannable.reason]
}

/** Why a note could, or could not, be sent as it stands, or why it was not read at all; at most 12 words. */
export function realWords(update: UpdateFindings): string {
  return update.readable === 'yes' ? REAL[update.real.reason] : NOT_READ[update.readable]
}
