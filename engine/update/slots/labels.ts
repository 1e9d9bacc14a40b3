import type { SlotName } from '../read.ts'

const DAY = '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?'
const SHIFT = '(?:earl(?:y|ies)|lates?|nights?|days?|evenings?|mornings?|afternoons?|weekend|am|pm)'

const LABELS: [SlotName, RegExp][] = [
  [
    'blocked',
    /^(?:(?:still |currently |now |what'?s |what is |anything |not |it'?s |all |one |the |two |only |the only |thing |on |is |are )*)(?:block(?:ed|ers?|ing|age)?|stuck|wait(?:ing|s)?|awaiting|held|hold(?:ing|s)?|hold-?ups?|on hold|pending|problems?|issues?|risks?|at risk|snags?|faults?|stopped|stalled|delay(?:ed|s)?|missing|outstanding|open|unresolved|obstacles?|challenges?|concerns?|watch[- ]?outs?|defects?|broken|parked|hung up|out of order|in the way|can'?t|cannot|could not|couldn'?t|hitch|queries|query|needed|chasing|bad|down|failing|fails?|red|amber|short|depends|dependenc(?:y|ies)|undecided|to decide|loose ends?|off air|worr(?:y|ies)|unfinished|overdue|in doubt|in hand|wrong|odd|what i wait)\b/,
  ],
  [
    'blocked',
    /^not (?:\p{L}+ ){0,2}(?:fixed|done|finished|ready|working|sorted|covered|loaded|published|translated|counted|touching|right|out|in|yet|updated|finish|mine|sent|paid|signed|booked|clear)\b/u,
  ],
  ['blocked', /\b(?:blocked|stuck|waiting|held up|on hold|pending|holding \p{L}+ up|in the way)\b/u],
  [
    'done',
    /^(?:(?:already|also|all|so far|what'?s|what|has|have|been|is|are|was|were|got|i|we|things|work|jobs|tasks|today|everything) )*(?:done|finish(?:ed)?|complet(?:e|ed|ions?)|closed|fixed|sorted|did|cleared|ready|shipped|sent|solved|resolved|delivered|achieve(?:d|ments?)|accomplish(?:ed|ments?)|wins?|prepped|covered|counted|translated|updated|confirmed|reproduced|tested|passed?|cleaned|baked|loaded|seen|drawn|booked|good|green|in the bag|progress|went (?:fine|well)|got done|signed off|merged|packed|made)\b/,
  ],
  ['done', /\b(?:already (?:done|finished|sorted)|done (?:by|so far|today|this|on|earlier))\b/],
  [
    'next',
    /^(?:(?:and |then |so |now |ok |over |what |please |your |my |the |first |for |in order |in this order |last )*)(?:next|to[- ]?dos?|you|u|ur|yours?|please|pls|kindly|actions?|jobs?|tasks?|steps?|asks?|over to you|tomorrow|plan|remaining|left to do|still to \p{L}+|left|then|after(?: that)?|follow[- ]?ups?|moving forward|looking ahead|what'?s ahead|do|requests?|needed from you|bits?|turn)\b/u,
  ],
  [
    'next',
    /\b(?:you|please|pls|next|your (?:part|bit|turn|jobs?)|for you|to do|need from you|you need to do|action)\b/,
  ],
  [
    'situation',
    /^(?:(?:the |current |overall |our |general |short |in |a |quick )*)(?:situation|where|state|status|current|context|background|overview|summary|short|headline|about|purpose|what this is|why this note|why this|subject|re|tl;?dr|situation now|how things|how it|position|as of|now|so far|picture)\b/,
  ],
  [
    'next',
    new RegExp(`^(?:for |on )?(?:${DAY}|${SHIFT})(?: ?(?:please|shift|team|crew|\\d{1,2}(?:st|nd|rd|th)?)){0,2}$`),
  ],
]

/** The slot that a label speaks of ("Still waiting", "Your jobs", "Fri, please"), or '' for any other label. */
export function slotOfLabel(label: string): SlotName | '' {
  const plain = label
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}';/ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '') return ''
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? ''
}
