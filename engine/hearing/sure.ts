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
    /^(?:oh |ok |um |well )?(?:y|yes|yeah|yep|yup|yh|yea|ye|sure|correct|exactly|absolutely|of course|definitely|go on then|please do|sounds good|thats right|aye|indeed|agreed)(?: (?:yes|please|pls|thanks|that|thats|one|the|lets|go|on|then|the|story|stories|sure|of|course|put|add|it|in|is|was|i|do|did|have|exactly|correct|right|sir|coach|then|love|so))*$/,
  ],
  [
    'yes',
    /^(?:ok |okay )?(?:put|add|stick|place) (?:it |that |this |them )?(?:in|there)(?: (?:please|pls|then|the|my|note|draft|for|me))*$/,
  ],
  [
    'fed-up',
    /^(?:oh |just |ok |this is |its )*(?:fuck (?:off|this|that|it|you|sake)|f off|piss off|bugger off|get lost|shut up|go away|leave me alone|(?:bull)?(?:shit|crap|rubbish|bollocks))(?: (?:off|now|man|mate|this|then|you|please))*$|^can i (?:go|leave|stop)(?: (?:now|here|please|yet|then))*$/,
  ],
  [
    'no',
    /^(?:um |well |oh |sorry )?(?:n|no|nope|na+h*|no way|not (?:yet|really|rly|at all)|i dont think so|dont think so)(?: (?:no|please|thanks?|thank|you|youre|sorry|really|rly|sir|mate|not|yet|it|isnt|wasnt|werent|i|do|dont|think|so|there|is|dear|love|alright|ta|at|all|that|one|like|this|havent|didnt))*$/,
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|well|thanks|right) )*(?:bye|byebye|goodbye|see (?:you|ya)|good ?night)(?: (?:bye|then|now|later|tomorrow|soon|coach|all|for|dear|and|thanks|thank|you))*$/,
  ],
  [
    'skip',
    /^(?:(?:ok|can we|can i|lets|please) )*(?:skip|pass|next|nxt|move on|leave)(?: (?:please|pls|this|it|one|question|q|that|the|those|these|stories|story|part|for|now))+$|^(?:ok )?(?:skip|pass|next|nxt|move on)$/,
  ],
  [
    'hint',
    /^(?:please |pls )?(?:(?:give me |can i have |id like )?(?:a |another |one more |more |the next )?(?:help|hint|clue)s?)(?: (?:please|pls|me|more))*$/,
  ],
  // Somebody who does not know what to do now, in so many words.
  [
    'hint',
    /^(?:(?:hi|hello|hey|ok|okay|so|um|well|sorry|right|and|but|please) )*(?:what (?:do|should|shall|can|must|will) i (?:do|put|write|say|type)|(?:where|how) (?:do|should|shall|can) i (?:start|begin)|now what|what now|what next|whats next|lets (?:start|begin)|start|begin|(?:i )?dont (?:know|understand|get|see) (?:(?:what|how|where) to (?:do|write|put|say|start|begin)|it|this|that|what you mean|(?:the|this|your) question)|what (?:do |does )?(?:you|this|that|it) mean|(?:im )?(?:stuck|lost|confused))(?: (?:now|next|here|first|then|in|it|this|that|there|please|pls|sorry|by|at|all|dear|sir|coach|mate|with|to))*$/,
  ],
  [
    'explain',
    /^(?:(?:hi|hello|hey|ok|okay|so|um|well|sorry|right|and|but|please) )*(?:whats|what is|wots|what) (?:this|all this|it|this all|this thing)(?: (?:about|for|then|all|thing|exercise|please|pls|now|here))*$/,
  ],
  [
    'explain',
    /^(?:(?:please|can|could|will|would|do|you|pls|sorry|also|and|just) )*(?:check|correct|fix|mend|mark) (?:my |the |all )*(?:grammar|spelling|english)\b/,
  ],
  [
    'bar-report',
    /^(?:please |can you |just )?(?:rate|score|grade|judge) (?:me|it|this|mine|my \w+)(?: (?:please|pls|now|out|of|10|ten|\d+))*$/,
  ],
  [
    'take-their-words',
    /^(?:(?:but|no|i think|sorry|well|actually) )*(?:(?:that|this|your|the|ur) (?:question|one|q)(?: is|s| was)?|thats|that is|youre|you are|its|it is) (?:just |all |so )?(?:wrong|incorrect|not right|not true|irrelevant|nonsense|a mistake|mistaken)(?: (?:there|here|about|that|it|this|mate|sorry|again))*$|^(?:but |no |sorry )*i (?:dont agree|disagree)(?: (?:with|that|this|you|it|there))*$/,
  ],
  [
    'no-draft',
    /^(?:(?:but|well|sorry|ok|um|no) )*(?:i |ive |we )?(?:(?:have |got |have got )?(?:no|nothing)|(?:havent|dont have|have not|not)(?: got)? (?:a|any|anything|one)) (?:real |proper )?(?:note|notes|draft|update|handover|to write(?: about)?)(?: (?:yet|at|all|to|hand|here|now|write|about|paste|for|this|sorry))*$/,
  ],
  [
    'go-back',
    /^(?:(?:hi|hello|hey|ok|so|sorry|again|um|coach|right) )*(?:where (?:were we|was i|did we (?:stop|get to|leave off))|remind me(?: where (?:we|i) \w+)?|(?:i )?(?:forgot|forget|cant remember) (?:what|where) (?:i|we) (?:was|were)(?: doing| up to| at)?)(?: (?:again|please|now|then))*$/,
  ],
  [
    'read',
    /^(?:(?:please|pls|can you|could you|ok|now|no|so|just|then) )*(?:read|check|look at)(?: (?:it|this|that|my|the|note|draft|text))*(?: (?:again|cold|now|then|please|pls|once more))+$|^(?:please |pls |can you |ok )?read (?:it|this|my (?:note|draft)|the note)$/,
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
