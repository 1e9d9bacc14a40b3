import type { Note, Span } from '../segments.ts'
import { AT_WORK, matches } from './context.ts'
import type { Sighting } from './find.ts'

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+) )?\p{Lu}[\p{L}'’-]+/gu
const FAMILY = /\b[Tt]he (\p{Lu}[\p{L}'’-]+) (?:family|children|twins|baby|boys|girls|estate)\b/gu
const SERVED_NAME =
  /\b(?:[Pp]atient|[Rr]esident|[Pp]upil|[Ll]earner|[Ss]tudent|[Cc]hild|[Dd]onor|[Tt]enant|[Cc]laimant|[Pp]olicyholder|[Ss]ervice user|[Dd]eceased|[Cc]aller)s?:? (?:is |was |called |named )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/gu
const IDENTIFIED =
  /(\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+),? \(?(?:[Dd]\.?[Oo]\.?[Bb]\.?|born|date of birth|NHS(?: (?:no|number))?|hospital (?:no|number)|MRN|NI (?:no|number)|passport|policy (?:no|number)?|account (?:no|number)?|aged? \d{1,3}\b)/gu

// A title goes before colleagues too: these say that this one works here.
const STAFF =
  /^['’]?s?,? ?\(?(?:(?:the|our|your|my|who is|is|from|in|at|on|duty|senior|site|deputy|general|regional|shift|night|day|office|head) ){0,4}(?:manager|supervisor|lead|leader|head\b|boss|director|deputy|chair|treasurer|secretary|coordinator|caretaker|engineer|fitter|technician|mechanic|inspector|officer|warden|governor|teacher|tutor|senco|reception|security|accounts|finance|depot\b|office\b|council\b|facilities|estates|hr\b|it\b|payroll|on call|ext\b|governors?|solicitor|consultant|registrar|matron|surveyor|architect|landlord|agent|client's|buyer|foreman|cook|chef)/i
const STAFF_BEFORE =
  /\b(?:ask|tell|report to|see|manager|supervisor|head|boss|director|teacher|caretaker|colleague|our|engineer|inspector|from|signed by|approved by|thanks?|dear|hi|hello|escalate to|copy in|cc|officer|surveyor|tech|technician|cfo|ceo|actor|planner|scaffolder|solicitor|architect|driver|owner|landlord|agent|contact|governor|registrar|coroner|consultant|buyer|editor|producer|secretary|treasurer|chair|verger|imam|priest|tutor|trainer|nurse|doctor|assessor|adjuster|auditor|builder|plumber|electrician|roofer|fitter|courier|inspector is|man is)(?:['’]s)?[,:=( ]{1,3}$/i

/** Whether what stands right before or after a name says that this one works here. */
export function worksHere({ text }: Note, { from, to }: Span): boolean {
  return STAFF.test(text.slice(to, to + 60)) || STAFF_BEFORE.test(text.slice(Math.max(0, from - 60), from))
}

/** Names of people who are served here (patients, customers, pupils, families), not of those who work here. */
export function people(note: Note): Sighting[] {
  const titled = matches(note, TITLED).filter(place => !worksHere(note, place))
  const named = [...matches(note, SERVED_NAME), ...matches(note, IDENTIFIED)]
    .filter(({ match }) => !NOT_NAMES.test(match[1]!) && !AT_WORK.test(match[1]!))
    .map(({ match, from }) => {
      const start = from + match[0].indexOf(match[1]!)
      return { from: start, to: start + match[1]!.length }
    })
  return [...titled, ...matches(note, FAMILY), ...named].map(({ from, to }) => ({ kind: 'name' as const, from, to }))
}

const NOT_NAMES =
  /^(?:OK|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|The|A|An|Is|Was|Has|Had|Will|I|We|He|She|They|It|No|Not|All|On|In|At|For|To|From|Services?|Care|Support|Success|Relations|Portal|Room|Council|Union|Finance|Records|List|Notes?|ID|UK|EU|US|NHS|IT|HR)\b/u
