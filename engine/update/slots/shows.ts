import type { Note } from '../../segments.ts'
import type { Piece } from './pieces.ts'
import { signsOf } from './signs.ts'

/** What a piece shows of its slot, as names that a model weighs: its words, its signs, its label, its place. */
export function shows(note: Note, pieces: Piece[], at: number): string[] {
  const piece = pieces[at]!
  const features: string[] = []
  const words = piece.words.slice(piece.skip).map(word => shapeOf(word.text, word.plain))
  const plain = piece.words.slice(piece.skip).map(word => word.plain)
  // Single words and signs carry over to other trades; pairs of words were tried and do not.
  for (const word of words) features.push(`w ${word}`)
  features.push(`f ${words[0] ?? ''}`)
  if (piece.label) features.push(`${piece.own ? 'label' : 'under'} ${piece.label}`)
  else features.push(piece.labelled ? 'label other' : 'label none')
  if (piece.heading) features.push('heading')
  if (piece.bullet) features.push('bullet')
  if (piece.first) features.push('first')
  if (piece.last) features.push('last')
  if (at === pieces.length - 2) features.push('last but one')
  features.push(
    `long ${Math.min(5, Math.floor(words.length / 4))}`,
    `at ${Math.min(4, Math.floor((5 * at) / pieces.length))}`,
  )
  const end = note.text.slice(piece.to, piece.to + 2)
  if (end.includes('?')) features.push('asks')
  if (end.includes('!')) features.push('exclaims')
  const signs = signsOf(
    plain,
    note.text.slice(piece.from, piece.to),
    note.text.slice(Math.max(0, piece.from - 6), piece.from),
  )
  for (const sign of signs) features.push(`sign ${sign}`)
  for (const sign of signs) if (piece.label) features.push(`sign ${sign} ${piece.label}`)
  if (signs.length === 0) features.push('no sign')
  return features
}

const DAYS = /^(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?$/
const MONTHS = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/

function shapeOf(text: string, plain: string): string {
  if (/^\d{1,2}[:.]\d\d(?:am|pm)?$|^\d{1,2}(?:am|pm)$/.test(plain)) return '#time'
  if (/^\d/.test(plain)) return '#number'
  if (/\d/.test(plain)) return '#code'
  if (DAYS.test(plain)) return '#day'
  if (MONTHS.test(plain)) return '#month'
  return /^\p{Lu}\p{Ll}/u.test(text) && !COMMON.has(plain) ? '#name' : plain
}

// Words that often open a sentence: a capital says nothing of them.
const COMMON = new Set(
  `the a an i we you they he she it this that these those my your our their his her all both no not nothing none everything
   everyone one two three if when once after before until till while as at in on by for from to with and but or so then
   please can could will would should must do does did don't is are was were has have had there here what where who why
   how which also still just only some any another next done waiting stuck blocked ready finished open held need needs
   let make check call ring tell ask give take put send keep leave use see get go start stop run sign bring move print
   email text hi hello hey dear thanks thank new old first last today tomorrow tonight now it's i've i'm we've don't`.split(
    /\s+/,
  ),
)
