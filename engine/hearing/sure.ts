import type { Intent } from './intent.ts'

/** Whole messages that can mean one thing only; written for text that `plainWords` made plain, without its marks. */
const SURE: [Intent, RegExp][] = [
  [
    'greeting',
    /^(?:hi+|hello|hey+|hiya|good (?:morning|evening|afternoon|day)|mornin\w?|evening|afternoon|yo|greetings|gday|ey up|sup)(?: (?:there|coach|all|everyone|mate|to you|sir|madam|robot|dear|teacher|nice to meet you|how are you|how r you|good \w+|love|again|today))*$/,
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|great|oh|a+h+|aw+|lovely|perfect|brilliant|cool|nice|nice one|super|right|beauty) )*(?:many )?(?:thanks|thank (?:you|u)|thankyou|thnks|thx|ty|ta|cheers|tysm|much appreciated|appreciate it)(?: (?:so|very|much|a|lot|for|the|that|this|your|help|love|mate|you|coach|kind|x|sir|ma|teacher|again|its|is|helps?|helped|helpful|really|makes|sense|good|god|bless|all))*$/,
  ],
  [
    'yes',
    /^(?:oh |ok |um |well )?(?:y|yes|yeah|yep|yup|yh|yea|ye|sure|correct|exactly|absolutely|of course|definitely|go on then|please do|sounds good|thats right|aye|indeed|agreed)(?: (?:yes|please|pls|thanks|that|thats|one|the|lets|go|on|sure|of|course|it|is|was|i|do|did|have|exactly|correct|right|sir|coach|then|love|so))*$/,
  ],
  [
    'no',
    /^(?:um |well |oh |sorry )?(?:n|no|nope|na+h*|no way|not (?:yet|really|rly|at all)|i dont think so|dont think so)(?: (?:no|please|thanks?|thank|you|youre|sorry|really|rly|sir|mate|not|yet|it|isnt|wasnt|werent|i|do|dont|think|so|there|is|dear|love|alright|ta|at|all|that|one|like|this|havent|didnt))*$/,
  ],
  ['skip', /^(?:skip|pass|next|nxt|move on)(?: (?:please|pls|this|it|one|question|q|that))*$/],
  ['hint', /^(?:please |pls )?(?:help|hint|clue)(?: (?:please|pls|me))*$/],
  [
    'bar-report',
    /^(?:please |can you |just )?(?:rate|score|grade|judge) (?:me|it|this|mine|my \w+)(?: (?:please|pls|now|out|of|10|ten|\d+))*$/,
  ],
  ['start-over', /^(?:restart|reset|start (?:over|again))(?: (?:please|pls))*$/],
  ['go-back', /^(?:go )?back(?: (?:please|pls))*$/],
  [
    'nothing-is-blocked',
    /^(?:no |nah |nope |none |well |um )*(?:there(?:s| is| are)? |its |weve? (?:have |got )?|i have )?(?:nothing|nothings|nowt|no blockers?|no blocks?)(?: (?:is|s|was|blocked|stuck|stopped|waiting|outstanding|holding|it|us|me|anything|up|in|the|way|really|at|moment|right|now|i|know|of|that|all|today|here|for|anyone|else|pending|love))+$/,
  ],
  [
    'not-an-order',
    /\b(?:ignore|disregard|forget|override|bypass)\b(?: \w+){0,4} (?:instructions?|rules|prompts?|guidelines)\b|\b(?:mark|set|put) (?:me|it|all|everything|all lines|status|my \w+)(?: \w+){0,2} (?:completed?|clear(?:ed)?|passed|done)\b|\b(?:system|developer|admin) (?:prompt|mode|note)\b/,
  ],
]

/** The one thing that a message can only mean, or '' where there is room for doubt. */
export function sureOf(plain: string): Intent | '' {
  const bare = plain
    .replace(/[.!,?]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return SURE.find(([, says]) => says.test(bare))?.[0] ?? ''
}
