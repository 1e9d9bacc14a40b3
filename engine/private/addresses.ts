import type { Note } from '../segments.ts'
import { matches, SERVED } from './context.ts'
import type { Sighting } from './find.ts'

const STREET =
  /\b(?:(?:Flat|Apt|Apartment|Unit) \w{1,4},? )?(?:(?:number|no\.?) )?\d{1,4}[a-zA-Z]?,? (?:(?:\p{Lu}[\p{L}'’.]+|of|the) ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Crescent|Cres|Way|Terrace|Cottages|Villas|Houses|Buildings|Place|Gardens|Row|Walk|Hill|Grove|Mews|Square|Quay|Rise|View|Green|Park|Court|Boulevard|Blvd)\b\.?/gu
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g
const LIVES =
  /\b(?:lives?|living|home|house|(?:her|his|their) flat|visit(?:s|ed)?|key ?safe|bungalow|doorstep|her door|his door|address|moved (?:to|in)|drop(?:ped)? (?:him|her)|take (?:him|her))\b/i
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}/u
const PLACE_OF_WORK =
  /\b(?:shop|office|clinic|school|site|branch|depot|warehouse|hotel|works|junction|main|burst|valve|exchange|cabinet|mast|store|studio|restaurant|café|cafe|church|hall|pub|surgery|pharmacy|unit|plant|substation|pitch|venue|station)\b/i

/** Home addresses: a numbered street tied to a person who lives there. */
export function addresses(note: Note): Sighting[] {
  const streets = matches(note, STREET).filter(({ sentence, match }) => {
    const without = sentence.replace(match[0], '')
    if (!TITLED.test(without) && !SERVED.test(without) && !LIVES.test(without)) return false
    return !PLACE_OF_WORK.test(without) || TITLED.test(without)
  })
  const codes = matches(note, POSTCODE).filter(({ sentence, lead }) => {
    return (
      /\d{1,4}[a-zA-Z]? \p{Lu}/u.test(lead) && (TITLED.test(sentence) || SERVED.test(sentence) || LIVES.test(sentence))
    )
  })
  return [...streets, ...codes].map(({ from, to }) => ({ kind: 'address' as const, from, to }))
}
