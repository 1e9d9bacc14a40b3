const SMALL = new Set(
  (
    'a an the of to in on at for with by from as and or but so if then than that this these those there it its im ive id is am are was were be been being do does did done have has had ' +
    'will would shall should could can may might must i you he she we they me my your our their them us his her just really very please pls ok well also too any some all more most about up out into over ' +
    'um uh like actually exactly even get got go going gonna wanna know tell say said think mean means meant want need right now here thing things stuff bit coach sorry hi hello hey thanks yes no not dont doesnt didnt isnt arent wont cant'
  ).split(' '),
)

/** Words that ask for the same thing here; the first stands for all. */
const SAME = [
  'save store stored saved storing saving keep kept keeping record recorded recording log',
  'see sees read reads reading access look view watch',
  'boss manager employer supervisor company employers',
  'private confidential secure privacy secret anonymous gdpr',
  'data information answers words text details',
  'person human real man woman',
  'ai robot bot machine computer program software algorithm gpt chatgpt',
  'long time minutes hours take takes quick length',
  'example examples sample samples template model',
  'why reason',
  'skip miss avoid pass compulsory mandatory optional',
  'bar criteria standard requirement requirements pass',
  'competency competence competencies',
  'skill skills',
  'language spanish french polish arabic portuguese german romanian urdu ukrainian turkish hindi italian chinese somali tagalog native',
  'english grammar spelling dyslexic accent spell',
  'job work employed unemployed employment jobs career',
  'phone mobile tablet device laptop iphone android',
  'print printed pdf word export download printing downloading document',
  'account register login signup registration',
  'free cost pay price paid costs',
  'blocked stuck blocker blockers block blocks',
  'blocking',
  'slowing slow slows',
  'scannable scan scanning scanned skimmable',
  'async asynchronous asynchronously asynch asinc assync',
  'remote remotely wfh',
  'handover handovers update updates note notes handoff',
  'voice audio recording video photo voicenote',
  'call calls meeting meetings zoom teams live',
  'question questions asking ask asks asked',
  'delete remove erase forget wipe',
  'lose lost loses crash close closed',
  'underline underlined underlines highlight highlighted yellow',
  'name names named',
  'true truth real lie lying fake invent invented',
  'link links linking copy copying paste',
  'cv resume interview application',
  'story stories',
  'certificate diploma badge mark score grade points percentage',
  'situation headline',
  'six 6am six-am 6',
  'support help contact advisor complain',
]

const STANDS_FOR = new Map(SAME.flatMap(line => line.split(' ').map(w => [w, line.split(' ')[0]!] as const)))

/** The words of a message that carry what it is about, each as the one word that stands for its like. */
export function meaningWords(plain: string): string[] {
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter(w => !SMALL.has(w) && w.length > 1)
    .map(w => STANDS_FOR.get(w) ?? STANDS_FOR.get(stem(w)) ?? stem(w))
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word.length > 3 ? word.replace(/s$/, '') : word
}
