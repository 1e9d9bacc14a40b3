import type { Note } from '../segments.ts'
import { matches, sentenceAt } from './context.ts'
import type { Sighting } from './find.ts'

const FACTS =
  /\b(?:diabet(?:es|ic)|insulin|asthma(?:tic)?|inhaler|epilep(?:sy|tic)|seizures?|dementia|alzheimer'?s|parkinson'?s|pregnan(?:t|cy)|miscarr(?:iage|ied)|hiv|hepatitis|cancer|tumou?r|chemo(?:therapy)?|radiotherapy|biopsy|stroke|heart (?:attack|condition|failure)|angina|catheter|stoma|colostomy|incontinen(?:t|ce)|bed ?sore|pressure sore|wound|stitches|caesarean|c-section|after section|allerg(?:y|ic|ies)|epi ?pen|anaphyla(?:xis|ctic)|coeliac|adhd|autis(?:m|tic)|depress(?:ed|ion)|anxiety|bipolar|schizophreni[ac]|psychosis|self[- ]?harm(?:ed|ing|s)?|suicidal|overdose[d]?|eating disorder|anorexi[ac]|bulimi[ac]|addict(?:ed|ion)?|alcoholic|methadone|morphine|warfarin|antidepressants?|antibiotics|chest infection|ear infection|urine infection|sedat(?:ed|ion)|palliative|terminal(?:ly ill)?|dnr|dnacpr|covid|norovirus|tuberculosis|mrsa|nits|head lice|rash|vomit(?:ed|ing)|concussion|fracture[d]?|broken (?:hip|arm|leg|wrist|ankle)|blood (?:pressure|sugar|test)|diagnos(?:ed|is)|disab(?:led|ility)|wheelchair user|transplant|dialysis|hysterectomy|abortion|sti\b|panic attacks?|safeguarding|social worker)\b/gi
const WHO =
  /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}[\p{L}'’-]+|(?<=^|[.!?:;•–-] |\n|[\p{Ll},(] )\p{Lu}[\p{Ll}'’-]{1,}(?: \p{Lu}\.?)?(?= (?:has|had|is|was|needs|takes|took|can't|cannot|gets|got|may|will|self|in (?:[Yy]ear|[Rr]oom|\d)|\()|['’]s |,? \(|, (?:who|y\d|year|aged?|\d))/gu
const NOT_PEOPLE =
  /^(?:The|This|That|These|There|Those|It|He|She|They|We|You|What|Who|Which|Where|One|Two|Three|All|Both|Each|Every|Some|Any|No|Nobody|Nothing|Everyone|Everything|Someone|Something|Anyone|Room|Bed|Ward|Bay|Unit|Team|Staff|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Tomorrow|Tonight|Morning|Night|January|February|March|April|May|June|July|August|September|October|November|December|Stock|Kit|Box|Fridge|Poster|Training|Clinic|Surgery|School|Pharmacy|Hospital|Epipen|EpiPen|First|Last|Next|Please|Dr|Doctor|Nurse|Sister|Allergy|Insulin|Diabetes|Asthma|Covid|Safeguarding|Everybody|Patient|Resident|Child|Pupil|Customer|Parkinson|Alzheimer|Crohn|Hodgkin|Menu|Cake|Sandwich|Training|Nobody|Her|His|Mum|Dad|Our|My|Your|Their)\b/u

/** A fact about someone's health in a sentence that names that person. */
export function health(note: Note): Sighting[] {
  const sightings = matches(note, FACTS).filter(({ from, sentence }) => {
    const start = sentenceAt(note, from).from
    return [...sentence.matchAll(WHO)].some(who => !NOT_PEOPLE.test(who[0]) && Math.abs(start + who.index - from) < 90)
  })
  // One sentence about one person is one finding, however many of its words are medical.
  const first = sightings.filter(
    (s, i) => sentenceAt(note, s.from).from !== (i ? sentenceAt(note, sightings[i - 1]!.from).from : -1),
  )
  return first.map(({ from, to }) => ({ kind: 'health' as const, from, to }))
}
