import type { Note, Span } from '../segments.ts'

/** The sentence around a place, as written: what says whose number or name it is. */
export function sentenceAt(note: Note, at: number): Span {
  return note.sentences.findLast(sentence => sentence.from <= at) ?? { from: 0, to: note.text.length }
}

/** Every match of a pattern (global) with its place and the sentence around it. */
export function matches(
  note: Note,
  pattern: RegExp,
): { match: RegExpMatchArray; from: number; to: number; sentence: string; lead: string }[] {
  return [...note.text.matchAll(pattern)].map(match => {
    const from = match.index!
    const around = sentenceAt(note, from)
    return {
      match,
      from,
      to: from + match[0].length,
      sentence: note.text.slice(around.from, Math.max(around.to, from + match[0].length)),
      lead: note.text.slice(Math.max(around.from, from - 60), from),
    }
  })
}

/** Words that say somebody is at work here: their name and number are no secret among colleagues. */
export const AT_WORK =
  /\b(?:ext(?:ension)?\.?|duty|on[- ]call|desk|office|reception|switchboard|manager|supervisor|lead|leader|head|chief|boss|director|deputy|chair(?:man|woman|person)?|treasurer|secretary|coordinator|co-ordinator|caretaker|site|engineer|fitter|technician|mechanic|electrician|plumber|locksmith|contractor|supplier|courier|driver|depot|control|security|helpdesk|help desk|it|hr|accounts|finance|facilities|estates|porter|matron|sister|nurse|doctor|gp|surgery|midwife|consultant|registrar|solicitor|architect|inspector|officer|warden|steward|captain|mate|crew|radio|bleep|pager|team|colleague|agency|firm|company|council|ltd|garage|workshop|shop|store|office hours|work (?:phone|mobile|number)|works|foreman|teacher|ta|senco|assistant|volunteer|keyholder|key-holder|landlord|caterer|organiser|producer|editor|client|owner|planner|imam|crematorium|hospital|clinic|institute|number is on)\b/i

/** Words that say somebody is served here, or is kin of someone who is. */
export const SERVED =
  /\b(?:patients?|customers?|residents?|pupils?|students?|child(?:ren)?|tenants?|guests?|donors?|members?|famil(?:y|ies)|mum|mother|mam|dad|father|parents?|wife|husband|partner|daughter|son|sister|brother|nan|gran(?:ny|dma|dad)?|aunt(?:ie)?|uncle|carer|next of kin|nok|claimant|policyholder|service user|lady|gentleman|home (?:phone|number)|landline|personal|private|his (?:mobile|number|phone)|her (?:mobile|number|phone)|their (?:mobile|number|phone)|my (?:own |personal )?(?:mobile|number|phone|cell))\b/i
