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
]

// Words that point at an area; only what the learner said counts, never a name or a country.
const points: Record<Area, RegExp> = {
  shift:
    /\b(?:shifts?|nights?|clean\w*|warehouse|factory|ward|nurs\w*|guard|security|driver|driving|rota|line|crew|depot)\b/i,
  leave: /\b(?:leave|holiday|office|desk|manager|admin|maternity|ill|sick|handover)\b/i,
  home: /\b(?:home|house|flat|housewife|parent\w*|kids?|children|cat|dog|pets?|plants?|neighbou?rs?)\b/i,
  'shared-things': /\b(?:folders?|files?|spreadsheet|shared|chat|group|drive|computer|it|admin|office)\b/,
  club: /\b(?:club|team|church|mosque|temple|choir|band|scouts?|football|volunteer\w*|charity|coach\w*|committee)\b/i,
  caring:
    /\b(?:mum|mom|mother|dad|father|gran\w*|car(?:e|er|ing)|baby|child\w*|kids?|foster\w*|son|daughter|tablets|patients?)\b/i,
  move: /\b(?:mov(?:e|ed|ing)|new (?:country|city|flat|house)|emigrat\w*|immigra\w*|lodger|tenant|landlord)\b/i,
  'far-away':
    /\b(?:abroad|overseas|family in|back home|another country|time ?zones?|far away|relatives?|cousin|sister|brother)\b/i,
  'job-search':
    /\b(?:job (?:search|hunt\w*|cent\w+)|unemployed|out of work|looking for (?:a job|work)|cv|applications?|redundan\w*)\b/i,
  hours: /\b(?:part[- ]time|compressed|weekends?|job[- ]share|evenings?|days? off|flexi\w*)\b/i,
  study: /\b(?:student|study\w*|course|college|university|school|class|teacher|teach\w*|homework)\b/i,
  kitchen: /\b(?:kitchen|chef|cook\w*|caf[eé]|restaurant|bak(?:e|er|ery|ing)|food|waiter|waitress|bar)\b/i,
  customers: /\b(?:shop|customers?|till|sales|reception|hotel|guests?|call cent\w+|market|counter|deliver\w*)\b/i,
}

const EVERYDAY: Area[] = [
  'leave',
  'home',
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
]

/** A trigger not used yet (by its text), from the area that the learner's own words point at, else an everyday one; undefined when all were used. */
export function nextTrigger(said: string, used: string[]): Trigger | undefined {
  const left = triggers.filter(t => !used.some(u => u.includes(t.text)))
  const hits = (area: Area) => said.slice(0, 20_000).match(new RegExp(points[area], 'gi'))?.length ?? 0
  const times = (area: Area) => triggers.filter(t => t.area === area).length - left.filter(t => t.area === area).length
  const rank = (t: Trigger) =>
    (hits(t.area) ? Math.min(3, hits(t.area)) - times(t.area) : -1 - times(t.area)) * 100 - EVERYDAY.indexOf(t.area)
  return left.reduce<Trigger | undefined>((best, t) => (!best || rank(t) > rank(best) ? t : best), undefined)
}
