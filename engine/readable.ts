export type Readable = 'yes' | 'empty' | 'too-long' | 'other-language'

/** The longest text that is read, in UTF-16 code units. */
export const MOST = 20_000

/** Whether a text can be read at all, and if not, why not. In doubt it can: broken English, names and dialect are 'yes'. */
export function readable(text: string): Readable {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  if (text.length > MOST) return 'too-long'
  return otherScript(text) || otherWords(text) ? 'other-language' : 'yes'
}

// A name or a greeting in another script is common in an English note; a dozen letters that outnumber the rest are not.
function otherScript(text: string): boolean {
  // Nothing past the Latin blocks: there is no other script to count.
  if (!/[^\u0000-\u02ff\u2000-\u2bff]/.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters - latin >= 12 && letters - latin > 0.6 * letters
}

const FEWEST_WORDS = 8

function otherWords(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? []
  if (words.length < FEWEST_WORDS) return false
  const counts = OTHERS.map(() => 0)
  let english = 0
  for (const word of words) {
    if (ENGLISH.has(word)) english++
    else for (const language of SPOKEN_IN.get(word) ?? []) counts[language]!++
  }
  const most = Math.max(...counts)
  return most >= Math.max(3, words.length * 0.16) && most > 1.5 * english
}

const set = (words: string) => new Set(words.split(' '))

const ENGLISH = set(
  `the and to is was of for with without have has had not are were this that these those it its it's you your please will
   would can can't could should at on by be been from we our my me they them their there here he she his her but if when
   what who where which next done out up down off all no any some after before until then than as or into over get got
   need needs don't doesn't didn't won't isn't i'm i've you'll we've just still only now today tomorrow back`.replace(
    /\s+/g,
    ' ',
  ),
)

// Function words only, and none that is also an English word, a name's particle or a common abbreviation ("van", "son", "per").
const OTHERS: Set<string>[] = Object.values({
  german: `und der das ist nicht ich wir sie mit auf für ein eine einen einem einer dem den des zu zum zur von vom bei
      auch noch nach aber oder wenn dann wird werden wurde haben hat habe sind sein bitte morgen heute schon nur kein
      keine muss müssen kann können über unter wegen bis seit alle alles mehr hier dort wie wir uns euch ihr ihre`,
  french: `le la les des une est et dans pour pas avec sur que qui ce cette ces nous vous ils elles je il elle sont
      était été avoir fait faire du au aux mais ou donc car plus très bien aussi demain aujourd'hui c'est j'ai qu'il
      n'est d'un d'une l'on merci leur ses mes votre notre tout tous encore chez après avant sans`,
  spanish: `el los las una unos es está están y con por para pero que como más muy ya se del al lo su sus mi nos
      hay fue ser tiene tienen hacer hasta desde cuando porque también mañana hoy falta esta este esto eso gracias
      todo todos sin sobre entre yo usted ustedes nosotros hemos he queda quedan`,
  italian: `il gli della delle dei degli di è sono che non per con una uno nel nella sul sulla alla alle del dal dalla
      ma anche come più già questo questa questi stato stata fatto fare ho abbiamo hanno deve devono domani oggi perché
      quando dopo prima tutto tutti ci si grazie ancora senza ogni`,
  portuguese: `os uma umas não com para por mas mais muito já está estão foi ser tem têm fazer até desde quando porque
      também amanhã hoje falta esta este isto isso obrigado obrigada todo todos sem sobre entre eu você vocês nós da das
      dos na nas nos ao aos pelo pela que é`,
  dutch: `het een de en van niet ik wij zij met op voor naar bij ook nog maar als dan wordt worden werd hebben heeft
      heb zijn graag morgen vandaag alleen geen moet moeten kan kunnen over onder tot sinds alle alles meer hier daar
      hoe ons jullie hun deze dit dat die aan uit er te om jij hem`,
  nordic: `och att det är inte jag vi de med på för till som en ett den har hade var ska kan från men också eller när
      om efter alla mycket här imorgon idag og ikke jeg er til av å skal fra også ikkje etter noe ble blir blev hvis`,
  polish: `i w na nie się jest są że do z za po dla od jak ale czy już tylko tak przez przed oraz jutro dziś dzisiaj
      proszę być był była było ma mają można trzeba jeszcze który która które tego tej wszystko`,
  finnish: `ja on ei se että ovat oli mutta kun jos niin myös vielä hän minä sinä me te he tämä huomenna tänään ole kanssa
      kaikki sitten joka mitä`,
  turkish: `ve bir bu için ile değil var yok çok ama daha gibi kadar sonra önce yarın bugün olarak olan ben sen biz siz
      lütfen her şey`,
  romanian: `și este sunt nu cu pe la din pentru care mai dar sau că de o un ce fost are au trebuie mâine azi vă rog
      după până toate`,
  czech: `a je není na se že do s v z pro od jak ale už jen tak před zítra dnes prosím být byl byla bylo má jsou ještě
      který která které všechno jsem`,
  hungarian: `és a az nem hogy van volt is meg de ha már még csak vagy mint kell holnap ma kérem minden után`,
}).map(notEnglish)

const SPOKEN_IN = new Map<string, number[]>()
OTHERS.forEach((words, language) => {
  for (const word of words) SPOKEN_IN.set(word, [...(SPOKEN_IN.get(word) ?? []), language])
})

function notEnglish(words: string): Set<string> {
  const shared = set(
    'a i of is is van he me do as on die so was am an per den men at o are had una la de also hat of over',
  )
  return new Set(words.split(/\s+/).filter(w => w && !shared.has(w) && !ENGLISH.has(w)))
}
