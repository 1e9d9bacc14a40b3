/** A name that employers use for what the learner did. */
export interface Competency {
  id: string
  /** As the learner might say it, lower case: 'asynchronous handover'. */
  name: string
  /** What it means, plainly. */
  meaning: string
  /** What job adverts call it. */
  employers: string[]
  /** What a story must show for it. */
  evidence: string
  /** A bare virtue that it must not be confused with. */
  not: string
  /** Who describes it. */
  source: string
}

const HSE =
  'Health and Safety Executive, Human factors: Shift handover (hse.gov.uk/humanfactors/topics/shift-handover.htm)'
const ASYNC = 'GitLab handbook, How to embrace asynchronous communication (handbook.gitlab.com)'
const FIRST = 'GitLab handbook, Handbook-first documentation (handbook.gitlab.com)'
const ONET = 'O*NET content model, work activities (onetcenter.org/content.html)'

/** What the lesson's stories most often show, most general last. */
export const competencies: Competency[] = [
  {
    id: 'handover',
    name: 'asynchronous handover',
    meaning: 'You passed work on in writing, so that it went on without you.',
    employers: ['handover documentation', 'cross-shift handover', 'continuity of work'],
    evidence: 'work that changed hands, and what was left for the next person',
    not: 'reliable',
    source: HSE,
  },
  {
    id: 'anticipating',
    name: 'anticipating what others need',
    meaning: 'You saw a question or a problem coming and dealt with it before it reached someone.',
    employers: ['anticipating needs', 'proactive planning', 'forward planning'],
    evidence: 'what was foreseen, and what was done about it beforehand',
    not: 'caring',
    source: ONET,
  },
  {
    id: 'self-service',
    name: 'writing for self-service',
    meaning: 'You left instructions that people used on their own, whenever they needed them.',
    employers: ['self-service documentation', 'knowledge base writing', 'how-to guides'],
    evidence: 'instructions in the place of use, and someone who managed alone',
    not: 'helpful',
    source: FIRST,
  },
  {
    id: 'one-source',
    name: 'keeping a single source of truth',
    meaning: 'You kept one place up to date, and everybody looked there.',
    employers: ['single source of truth', 'shared records', 'status tracking'],
    evidence: 'one shared place, kept current, that several people worked from',
    not: 'organised',
    source: FIRST,
  },
  {
    id: 'decisions',
    name: 'making decisions in writing',
    meaning: 'You let people decide, or see why something was decided, without a meeting.',
    employers: ['asynchronous decision-making', 'decision records', 'stakeholder coordination'],
    evidence: 'a choice put in writing, a closing time or a reason, and what was decided',
    not: 'good at meetings',
    source: ASYNC,
  },
  {
    id: 'improving',
    name: 'improving a shared system',
    meaning: 'You mended something that kept going wrong for everyone, and left it clearer.',
    employers: ['process improvement', 'process documentation', 'continuous improvement'],
    evidence: 'what kept going wrong, what was changed, and what stopped happening',
    not: 'tidy',
    source: ONET,
  },
  {
    id: 'knowledge',
    name: 'knowledge transfer',
    meaning: 'You got what you knew out of your head and into a form that someone else could use.',
    employers: ['knowledge transfer', 'onboarding documentation', 'knowledge management'],
    evidence: 'something only you knew, written down, and someone new who used it',
    not: 'experienced',
    source: ONET,
  },
  {
    id: 'contingency',
    name: 'contingency planning',
    meaning: 'You left a plan for when things went another way, so that nobody was stuck.',
    employers: ['contingency planning', 'risk planning', 'continuity planning'],
    evidence: 'what could go wrong, and the way out that was left for it',
    not: 'careful',
    source: ONET,
  },
  {
    id: 'across-time',
    name: 'working across time zones and schedules',
    meaning: 'You worked with people who were never there when you were, and it went on.',
    employers: ['asynchronous collaboration', 'cross-time-zone collaboration', 'working across time zones'],
    evidence: 'people who were there at other times, and work that moved between them',
    not: 'flexible',
    source: ASYNC,
  },
  {
    id: 'documentation',
    name: 'documentation that others can act on',
    meaning: 'You wrote it so that the next person could act without asking you.',
    employers: ['clear written communication', 'process documentation', 'operational record keeping'],
    evidence: 'what was written, and what someone did from it',
    not: 'good communicator',
    source: ASYNC,
  },
]
