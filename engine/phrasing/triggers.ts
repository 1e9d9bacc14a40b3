/** A concrete way into a memory, from one area of life. */
export interface Trigger {
  area: Area
  text: string
}

export type Area =
  | 'shift'
  | 'leave'
  | 'home'
  | 'shared-things'
  | 'club'
  | 'caring'
  | 'move'
  | 'far-away'
  | 'job-search'
  | 'hours'
  | 'study'
  | 'kitchen'
  | 'customers'
  | 'cleaning'
  | 'warehouse'
  | 'driving'
  | 'ward'
  | 'building'
  | 'children'
  | 'salon'
  | 'land'
  | 'guarding'
  | 'stage'
  | 'workshop'

/** Memory triggers by area of life: each asks for one thing that can be seen, held or heard. */
export const triggers: Trigger[] = [
  {
    area: 'shift',
    text: 'Think of the end of a shift, coat already on. What did you still write down for whoever came next?',
  },
  {
    area: 'shift',
    text: 'Something broke on your shift and could not be mended that day. How did the next person find out?',
  },
  { area: 'shift', text: 'What did whoever opened up after you find waiting?' },
  {
    area: 'shift',
    text: 'Think of the book, the board or the clipboard that everyone wrote in. What is one thing you put there?',
  },
  {
    area: 'leave',
    text: 'Think of the evening before you went on leave. What did you put on the desk, or in the inbox, so that nobody had to ring you?',
  },
  { area: 'leave', text: 'When you were ill or away, what did the person who covered work from?' },
  { area: 'leave', text: 'When you left a job, what did you write down for whoever had it next?' },
  { area: 'home', text: 'Which note of yours on a fridge, a door or a mirror did somebody act on?' },
  {
    area: 'home',
    text: 'When somebody looked after your home, your plants or an animal, what did you leave for them?',
  },
  { area: 'home', text: 'Which cupboard, box or switch at home has your label on it, so that others get it right?' },
  {
    area: 'shared-things',
    text: 'Think of a folder, a list or a group chat that you put in order. What could others find after that?',
  },
  { area: 'shared-things', text: 'When did you put instructions right that somebody else then followed?' },
  { area: 'shared-things', text: 'Is there a sheet or a calendar that several people fill in because you started it?' },
  {
    area: 'club',
    text: 'In a club, a team or a place of worship: what did you leave so that it could go ahead without you?',
  },
  {
    area: 'club',
    text: 'The time you could not be there for the session, the match or the stall: what did they have from you?',
  },
  { area: 'club', text: 'When you passed on keys, kit or money, what did you write with them?' },
  {
    area: 'caring',
    text: 'When someone else took over caring for a child, a parent or a patient, what did you write for them?',
  },
  {
    area: 'caring',
    text: 'Which tablets, meals or bedtimes did you put on paper, so that another person could do it?',
  },
  {
    area: 'caring',
    text: 'What did you pack or lay out the night before, so that somebody else could manage the morning?',
  },
  { area: 'move', text: 'When you moved out, or handed over a room, what did you leave for the next people?' },
  {
    area: 'move',
    text: 'When others carried or unpacked for you and you were not there, how did they know what went where?',
  },
  { area: 'move', text: 'Setting up in a new place, what did you write down that a friend or relative then used?' },
  {
    area: 'far-away',
    text: 'Think of somebody far away who sleeps while you are awake. What did you send that they could act on when they woke?',
  },
  {
    area: 'far-away',
    text: 'What have you arranged with family in another place by messages alone: papers, money, a visit?',
  },
  { area: 'far-away', text: 'Which voice note, photo or list of yours did someone abroad use without a call?' },
  {
    area: 'job-search',
    text: 'In your job search, what do you keep written down so that a friend or adviser can step in?',
  },
  {
    area: 'job-search',
    text: 'Did you ever send someone what they needed to act for you: a reference, a form, an appointment?',
  },
  { area: 'job-search', text: 'Which list or tracker of yours has somebody else used to apply for something?' },
  {
    area: 'hours',
    text: 'You may have worked when others were off: compressed hours, part-time, weekends. What was there for them on Monday?',
  },
  {
    area: 'hours',
    text: 'You may have shared a desk, a van or a job with someone on other days. How did you tell each other things?',
  },
  { area: 'hours', text: 'On your day off, what went on without you because you had set it up the day before?' },
  {
    area: 'study',
    text: 'In a course or a group task, what did you write that the others worked from when you were not online?',
  },
  { area: 'study', text: 'What did somebody manage with notes of yours that they borrowed?' },
  {
    area: 'kitchen',
    text: 'In the kitchen: what did you label, date or chalk up so that the next person got it right?',
  },
  { area: 'kitchen', text: 'After you had gone home, what did whoever cooked, served or ordered go by?' },
  {
    area: 'customers',
    text: 'Think of a customer or guest you left word about because you would be gone. What had you written?',
  },
  {
    area: 'customers',
    text: 'A delivery, a parcel or a refund was due when you would be gone. What did you leave at the desk or till?',
  },
  {
    area: 'cleaning',
    text: 'Think of something broken, leaking or locked that you found while cleaning. How did the next person come to know?',
  },
  {
    area: 'cleaning',
    text: 'Which cupboard, trolley or bottle did you mark, so that whoever cleaned after you used the right one?',
  },
  { area: 'cleaning', text: 'Someone covered your round when you were off. What did they go by?' },
  {
    area: 'warehouse',
    text: 'Think of a pallet, a bay or a machine that you put a note on. Who acted on it when you had clocked off?',
  },
  {
    area: 'warehouse',
    text: 'A load was short, late or damaged at the end of your shift. What did you leave for the people who came in next?',
  },
  { area: 'warehouse', text: 'Which label, list or marked shelf of yours did others pick or pack by?' },
  { area: 'driving', text: 'Think of the vehicle when the next driver got in. What of yours told them how it was?' },
  {
    area: 'driving',
    text: 'A stop, a gate or an address was tricky. What did you write down for whoever drove it next?',
  },
  { area: 'driving', text: 'Think of a delivery that somebody else had to finish. What did they have from you?' },
  {
    area: 'ward',
    text: 'Think of one person you looked after, and your days off. What did the next carer have from you about them?',
  },
  {
    area: 'ward',
    text: 'Which chart, board or bedside card did you add to, and somebody acted on it after you had gone?',
  },
  {
    area: 'ward',
    text: 'Something worked with one person that nobody had written down. Where did you put it for the others?',
  },
  {
    area: 'building',
    text: 'Think of a job you left half done on a site. What marks or words were there for whoever went on with it?',
  },
  {
    area: 'building',
    text: 'A fault was hidden behind something, and only you knew. How did the next trade find out?',
  },
  { area: 'building', text: 'Which drawing, tag or pencil line of yours did somebody build or fix from?' },
  { area: 'children', text: 'A colleague took your group or class for a day. What lay ready for them?' },
  {
    area: 'children',
    text: 'Think of one child whose needs you knew best. What did you write down for whoever had them next?',
  },
  {
    area: 'children',
    text: 'Which plan, box or picture on a wall did others use with the children when you were not in?',
  },
  { area: 'salon', text: 'Think of a client who came in on your day off. What did your colleague find on their card?' },
  {
    area: 'salon',
    text: 'Which mix, setting or length did you write down, so that somebody else could do the same again?',
  },
  { area: 'salon', text: 'What did you put by the chair, the sink or the till for whoever worked there next?' },
  {
    area: 'land',
    text: 'Think of animals, crops or a garden on a day when you were away. What told the person there what to do?',
  },
  { area: 'land', text: 'Which gate, tap, pen or row did you mark, so that somebody else would get it right?' },
  { area: 'land', text: 'Rain, frost or a sick animal was coming and you would not be there. What did you leave?' },
  {
    area: 'guarding',
    text: 'Think of an entry in the log that changed what the next watch did. What had you written?',
  },
  {
    area: 'guarding',
    text: 'A key, an alarm or a door was not as it should be when you went off. How did your relief know?',
  },
  { area: 'guarding', text: 'Which list or map of yours did others patrol or open up by?' },
  {
    area: 'stage',
    text: 'Think of a part, a score or a cue sheet with your marks on it. Who played or ran the show from it?',
  },
  { area: 'stage', text: 'You could not be at a rehearsal or a get-in. What did the others have from you?' },
  { area: 'stage', text: 'Which recording, plan or file of yours did somebody work from on another day?' },
  {
    area: 'workshop',
    text: 'A repair was not finished when you went home. What hung on the machine, or lay on the bench, for the next pair of hands?',
  },
  { area: 'workshop', text: 'Which setting, part number or fault did you write where others would find it?' },
  {
    area: 'workshop',
    text: 'Think of a tool or a machine with a trick to it. How did somebody else learn it without you?',
  },
]

// Words that point at an area; only what the learner said counts, never a name or a country.
const points: Record<Area, RegExp> = {
  shift: /\b(?:shifts?|nights?|factory|rota|crew|earlies|lates|clock(?:ed|ing)? (?:on|off))\b/i,
  leave: /\b(?:leave|holiday|office|desk|manager|admin|maternity|ill|sick|handover)\b/i,
  home: /\b(?:home|house|flat|housewife|parent\w*|kids?|children|cat|dog|pets?|plants?|neighbou?rs?)\b/i,
  'shared-things':
    /\b(?:folders?|files?|spreadsheets?|shared (?:drive|sheet|calendar)|group chat|computers?|admin|office)\b/i,
  club: /\b(?:club|team|church|mosque|temple|choir|band|scouts?|football|volunteer\w*|charity|coach\w*|committee)\b/i,
  caring:
    /\b(?:mum|mom|mother|dad|father|gran\w*|car(?:e|er|ing)|baby|child\w*|kids?|foster\w*|son|daughter|tablets|patients?)\b/i,
  move: /\b(?:mov(?:e|ed|ing)|new (?:country|city|flat|house)|lodger|tenant|landlord)\b/i,
  'far-away':
    /\b(?:abroad|overseas|family in|back home|another country|time ?zones?|far away|relatives?|cousin|sister|brother)\b/i,
  'job-search':
    /\b(?:job (?:search|hunt\w*|cent\w+)|unemployed|out of work|looking for (?:a job|work)|cv|applications?|redundan\w*)\b/i,
  hours: /\b(?:part[- ]time|compressed|weekends?|job[- ]share|evenings?|days? off|flexi\w*)\b/i,
  study: /\b(?:student|study\w*|course|college|university|school|class|teacher|teach\w*|homework)\b/i,
  kitchen: /\b(?:kitchen|chef|cook\w*|caf[eé]|restaurant|bak(?:e|er|ery|ing)|food|waiter|waitress|bar)\b/i,
  cleaning: /\b(?:clean(?:er|ers|ing|ed)?|housekeep\w*|janitor|domestic work\w*|caretaker)\b/i,
  warehouse: /\b(?:warehouse|pick(?:er|ing)|pack(?:er|ing)|forklift|depot|stockroom|logistics|pallets?|loading)\b/i,
  driving: /\b(?:driver|driving|drive|drove|taxi|lorry|truck|van|bus|courier|rounds?man|deliver\w*)\b/i,
  ward: /\b(?:ward|nurs(?:e|es|ing)|hospital|hca|healthcare|care (?:home|work\w*|assistant)|carer|support worker|patients?|residents?)\b/i,
  building:
    /\b(?:building sites?|on sites?|bricklay\w*|builder|plumb\w+|electrician|carpent\w+|joiner\w*|plaster\w+|roof\w+|scaffold\w*|construction|decorator|painter)\b/i,
  children:
    /\b(?:nursery|childmind\w*|nanny|teach(?:er|ing)|teaching assistant|classroom|school|creche|playgroup|au pair)\b/i,
  salon: /\b(?:salon|hairdress\w*|barber\w*|beauty|beautician|nails|spa|massage)\b/i,
  land: /\b(?:farm\w*|garden(?:er|ing)|allotment|sheep|cattle|cows|horses?|stables|forestry|harvest|orchard|fishing)\b/i,
  guarding: /\b(?:security|guard(?:ing)?|prison|army|soldier|navy|military|police|fire ?fighter|lifeguard|patrol)\b/i,
  stage: /\b(?:musician|music|band|choir|theatre|stage|actor|dancer|orchestra|dj|sound engineer)\b/i,
  workshop: /\b(?:mechanic|garage|workshop|factory|machin\w+|weld\w+|repair\w*|fitter|engineer|tailor\w*|sewing)\b/i,
  customers: /\b(?:shop|customers?|till|sales|reception|hotel|guests?|call cent\w+|market|counter|deliver\w*)\b/i,
}

const EVERYDAY: Area[] = [
  'home',
  'leave',
  'shift',
  'caring',
  'shared-things',
  'club',
  'far-away',
  'hours',
  'customers',
  'kitchen',
  'move',
  'study',
  'job-search',
  'cleaning',
  'warehouse',
  'driving',
  'ward',
  'building',
  'children',
  'salon',
  'land',
  'guarding',
  'stage',
  'workshop',
]

// What a trade is asked of only those in it.
const TRADES = new Set<Area>([
  'cleaning',
  'warehouse',
  'driving',
  'ward',
  'building',
  'children',
  'salon',
  'land',
  'guarding',
  'stage',
  'workshop',
])

const WORKPLACES = new Set<Area>([...TRADES, 'kitchen', 'customers'])
// Where somebody says what they do.
const OF_SELF =
  /\b(?:i['’]?m|i am|i was|i have been|i['’]?ve (?:only |just |always |ever )*(?:been|worked|done)|i (?:only |just |always )+(?:ever )?(?:work\w*|do|did)|i work\w*|i do|i did|i run|i drive|i drove|i cook\w*|i clean\w*|i look(?:ed)? after|my (?:job|work|trade)|as an?|only an?|just an?)\b[^.\n]{0,60}/gi

/** How many words point at an area: none where one is denied, at least three where the learner says so of themselves (`own`). */
function hitsOf(area: Area, text: string, own: string): number {
  const found = new Set((text.match(new RegExp(points[area], 'gi')) ?? []).map(word => word.toLowerCase()))
  const denied = (word: string) => new RegExp(`\\b(?:no|not|n['’]t|never)\\b[^.\\n]{0,30}\\b${word}`, 'i').test(text)
  if ([...found].some(denied)) return 0
  if (points[area].test(own)) return Math.max(3, found.size)
  // A van or a kitchen in a note makes nobody a driver or a cook.
  return WORKPLACES.has(area) && found.size < 2 ? 0 : found.size
}

/** A trigger not used yet (by its text), from the work or life that the learner's own words point at, else an everyday one; undefined when all were used. */
export function nextTrigger(said: string, used: string[], seed = 0): Trigger | undefined {
  const text = said.slice(0, 20_000)
  const own = [...text.matchAll(OF_SELF)].join('\n')
  // Once for each area: there are many triggers to an area.
  const counted = new Map(EVERYDAY.map(area => [area, hitsOf(area, text, own)]))
  const hits = (area: Area) => counted.get(area) ?? 0
  const left = triggers.filter(t => !used.some(u => u.includes(t.text)) && (!TRADES.has(t.area) || hits(t.area) > 0))
  const times = (area: Area) => triggers.filter(t => t.area === area && used.some(u => u.includes(t.text))).length
  // Their own trade comes first, then what else they spoke of, then everyday life.
  const weight = (area: Area) => (hits(area) ? Math.min(3, hits(area)) + (TRADES.has(area) ? 1.5 : 0) : -1)
  const rank = (t: Trigger) => (weight(t.area) - times(t.area)) * 100 - EVERYDAY.indexOf(t.area)
  // Of those that come as near, each conversation begins with another.
  const at = seed % (left.length || 1)
  return [...left.slice(at), ...left.slice(0, at)].reduce<Trigger | undefined>(
    (best, t) => (!best || rank(t) > rank(best) ? t : best),
    undefined,
  )
}
