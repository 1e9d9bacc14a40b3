/** Words of danger and distress in the first person; each is written for text that `plainWords` made plain. */
export interface Signs {
  /** Said anywhere, unless reported of somebody else. */
  said: RegExp[]
  /** Telegraphic: only as a clause of its own. */
  bare: RegExp[]
  /** What makes one of these words harmless where it stands right beside it. */
  unless: RegExp
}

const CLOSE =
  '(?:my|our) (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|fiancee?|ex|dad|father|mum|mom|mother|step ?dad|step ?mum|step ?father|uncle|aunt|brother|sister|son|family|in laws?|landlord|boss|employer|parents)'
const KIN =
  '(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|gran|grandma|grandad|baby|child|best friend)'
const HURTS =
  '(?:hits?|beats?|hurts?|strangle[sd]?|chokes?|choked|punch(?:es|ed)|kicks|kicked|slaps|slapped|rape[sd]|abuses?|abused|attacked|touches|stalks|threatens)'

export const danger: Signs = {
  said: [
    /\b(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|stab|hang|hanging|unalive|starving|shoot|end) myself\b/,
    /\bunalive\b|\bkms\b/,
    /\b(?:wanna|wanted to|wish i could|ready to|decided? to|rather|trying to|tried to|i want|hope i) (?:just )?(?:die|be dead)\b/,
    /\bfeel(?:ing)? like (?:dying|ending it)\b/,
    /\b(?:end|ending|ended|finish|finishing|take|taking) my (?:own )?life\b/,
    /(?<!\b(?:wants|wanted|threatens|trying) to )\b(?:end|ending) it all\b/,
    /\b(?:dont|not|never|no longer|no) (?:really )?(?:wanna|want|wish to) (?:to )?(?:live|be alive|exist)\b/,
    /\b(?:dont|not|no) (?:really )?(?:wanna|want) (?:to )?be here (?:anymore|any longer|no more)\b/,
    /\bbetter off (?:without me|dead|if i (?:was|were) (?:dead|gone))\b|\bbetter (?:place )?without me\b/,
    /\b(?:nobody|no one|noone) would (?:miss me|care if i)\b/,
    /\b(?:no|any) (?:reason|point) (?:in |to |of )?(?:live|living|be alive|being alive|go on|going on|carry on|stay alive)\b/,
    /\bnothing (?:left )?(?:to live|worth living) for\b|\blife (?:isnt|is not|not|aint) worth (?:living|it)\b/,
    /\b(?:wont|will not) be (?:alive|around|here) (?:next|much longer|tomorrow)\b/,
    /\bwish (?:i|that i) (?:was|were|am|had been) (?:dead|never born|not alive)\b|\bwish id never been born\b/,
    /\b(?:sleep and )?(?:never|not|dont wanna) wake up\b/,
    /\bwanna (?:disappear|vanish|be gone) (?:forever|for ?ever|for good)\b/,
    /\b(?:i|ive|just|im) (?:just |have )?(?:took|taken|swallowed|taking) (?:\w+ ){0,4}(?:pills|tablets|paracetamol|sleeping tablets|meds|overdose)\b/,
    /\b(?:thinking|think) (?:\w+ ){0,2}(?:taking|take) (?:\w+ ){0,3}(?:pills|tablets|paracetamol|meds|overdose)\b/,
    /\b(?:i|ive) (?:have )?(?:the |all the |my )?(?:pills|tablets|rope|blade|gun) (?:in front|ready|beside|next to me)/,
    /\bi (?:just )?(?:overdosed|od ?ed)\b/,
    /\bjump(?:ing)? (?:off|from|in front of) (?:a |the |my )?(?:bridge|roof|platform|train|building|balcony|window|cliff|tracks|bus|lorry)\b/,
    /\b(?:platform|bridge|roof|balcony|ledge|tracks)\b[^.]{0,40}\bjump(?:ing)?\b|\bim (?:standing )?on the (?:bridge|roof|ledge|tracks)\b/,
    /(?:^|\bi |\bim |\band )(?:just )?(?:cant|can no longer) (?:go|carry) on(?: living| like this| anymore| with (?:my|this) life|$|[.,;!?])/,
    /\b(?:slit|slitting|cut|cutting|cuts on) my (?:wrists?|arms?|legs?|thighs?)\b(?! on)/,
    /\b(?:i|ive|im) (?:been |started |was )?(?:cutting|self harming|self harm|self harmed)(?: again| every| most| since|$|[.,;!?]| and)/,
    /\b(?:knife|blade|razor|gun|rope)\b[^.]{0,30}\bon myself\b/,
    /\bim (?:so |feeling |really |actually )?suicidal\b|\bi feel (?:so )?suicidal\b|\bmy suicid/,
    /\b(?:i|im|ive) (?:\w+ ){0,3}(?:think|thinking|thought|thoughts) (?:\w+ ){0,2}(?:suicide|killing myself|death all)\b/,
    /\b(?:think|thinking|planning|considering|plan|thoughts) (?:about |of )?(?:my )?suicide\b/,
    /\b(?:goodbye|suicide) (?:note|letter)s?\b(?<=\b(?:my|ive|i|a|the)\b[^.]{0,30})(?<!prevention[^.]{0,20})/,
    /\bthis is (?:my )?goodbye\b|\bgoodbye everyone\b|\btonight is the night\b/,
    /\bim not safe\b|\bi (?:dont|do not) feel safe\b|\bim unsafe\b|\b(?:im|i feel|feeling) (?:unsafe|not safe) (?:with|at home|here)\b/,
    /\bim in danger\b|\bmy life is in danger\b/,
    new RegExp(
      `\\b${CLOSE} (?:just |still |always |has |keeps |often |regularly )?${HURTS} (?:me|us|my (?:kids|children)|the (?:kids|children))\\b`,
    ),
    new RegExp(
      `\\b${CLOSE} (?:just |still |always |has |keeps )?(?:hitting|beating|hurting|threatening|abusing) (?:me|us)\\b`,
    ),
    /\b(?:he|she|they) (?:always |still |just |often )?(?:hits|beats|hurts|strangles|chokes|punches|kicks|slaps|rapes|abuses|touches|strangled|choked|raped) (?:me|us)\b/,
    /\b(?:hes|shes|theyre|he is|she is|they are|he was|keeps) (?:hitting|beating|hurting|attacking|abusing|stalking|following) me\b/,
    /\bhit me again\b|\bbeat me up\b/,
    /\bthreaten(?:s|ed|ing)? to (?:kill|hurt) (?:me|us|my)\b/,
    /\b(?:he|she|they|who) (?:said|says|told me|swears?)(?: that)? (?:hell|shell|theyll|hes|shes|theyre|he will|she will|they will|he is|she is)? ?(?:gonna )?(?:kill|hurt) (?:me|us|my)\b/,
    /\b(?:hes|shes|theyre|he is|she is) (?:really )?gonna (?:kill|hurt) (?:me|us)\b(?! if (?:he|she|they) (?:sees?|finds?|hears?|reads?))(?! when)(?! for)/,
    /\b(?:he|she|they|boss|landlord|husband|wife|partner) (?:\w+ ){0,3}(?:will|gonna) hurt my (?:family|kids|children)\b/,
    /\bim (?:being|getting) (?:\w+ )?(?:abused|beaten|raped|attacked|followed|stalked|hit|hurt|trafficked|held)\b|\bi get (?:beaten|hit)\b/,
    /\bi (?:was|got|ve been|have been) (?:\w+ )?raped\b|\braped me\b|\bforce[sd]? me to have sex\b|\bsexually (?:abused|assaulted) me\b/,
    /\b(?:someone|somebody|a man|he|she|my ex) (?:is |s )?(?:following me|stalking me|trying to (?:get|break) in)\b|\bhes (?:following|stalking) me\b/,
    /\bwont let me (?:leave|go out|out|see anyone)\b|\bkeeps? me locked\b|\block(?:s|ed) me (?:in|up)\b(?! by (?:mistake|accident))/,
    /\b(?:takes|took|keeps|has|take|hides) my passport\b|\bcontrols (?:all )?my money\b/,
    /\b(?:outside|downstairs|next room|at my door|at the door|in the house)\b[^.]{0,30}\b(?:knife|gun|scared|afraid|hurt me|kill me)\b/,
    /\b(?:scared|afraid|terrified|frightened) (?:to go home|of my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|uncle|boss)|(?:that )?(?:he|she|they)(?: will|ll|s gonna)? (?:hurt|kill|hit) me)\b/,
  ],
  bare: [
    /^(?:so |really |very |feeling )?suicidal$/,
    /^(?:self harm|self harming|suicide|overdosed|being abused|help he is (?:here|outside))$/,
    /^(?:wanna|i wanna|wanting to|just wanna) (?:die|end it)$/,
  ],
  unless:
    /\b(?:die|dying|kill(?:ing)? myself|hurt myself) (?:of|from|with) (?:embarrass\w+|shame|laugh\w*|boredom|cringe)|\bdie laughing|\b(?:hurt|cut|burn\w*) myself (?:on|lifting|carrying|shaving|slicing|chopping|opening|with the (?:slicer|bread|box|peeler)|at work)|\bcut(?:ting)? my arm\w* on|\bshoot myself in the foot/,
}

export const distress: Signs = {
  said: [
    /\b(?:im|i feel|i am|feeling|i just feel) (?:\w+ ){0,2}overwhelmed\b/,
    /\b(?:im|ive been|cant stop|i keep|i just keep|been|just|sat here|i just sit and|sitting here) (?:\w+ )?(?:cry|crying|sobbing|weeping)\b/,
    /\b(?:crying|cry) my eyes out\b|\bim in (?:floods of )?tears\b/,
    /\b(?:i|im|just|really|and) (?:\w+ ){0,2}cant (?:\w+ )?(?:cope|take (?:it|this|anymore)|bear (?:it|this))(?=$|[.,;!?]| anymore| with| now| today| and| any)/,
    /\bcant (?:handle|do|take|face) (?:this|it|things|life) anymore\b|\bi cant handle (?:this|it|things|life)\b/,
    /\b(?:im|i think im|i am|ive had|having) (?:having )?(?:a |another )?(?:\w+ )?(?:breakdown|panic attack|meltdown)\b/,
    /\b(?:im|i feel|i just feel|feeling|ive been feeling|i have been) (?:\w+ ){0,3}(?:depressed|hopeless|worthless|suicid\w+|heartbroken|devastated|desperate|numb inside)\b(?! (?:at|with|when it comes|with words))/,
    /\bmy (?:depression|anxiety|ptsd|mental health) (?:is|has|got|are|just)\b/,
    /\bi (?:\w+ )?hate myself\b|\bim worthless\b|\bim (?:such )?a burden\b|\bfeel like a burden\b|\bpoint of me\b/,
    /\bi feel (?:completely |so |totally |really )?(?:broken|alone|lonely|empty|trapped)\b|\bim (?:so |all |completely )alone\b|\bi have no ?one\b|\bive no ?one\b(?! to)/,
    /\bim useless and\b|\bfeel like such a failure\b|\bfeel like a failure\b(?! at)/,
    /\b(?:i cant|cant|cannot) breathe\b/,
    /\b(?:at|reached) (?:my )?break(?:ing)? point\b|\bend of my (?:tether|rope)\b|\bbarely holding (?:it|on|myself)\b|\bhanging on by a thread\b/,
    /\bim (?:\w+ )?(?:falling|going) (?:apart|to pieces)\b|\bim (?:such )?a (?:total |complete )?(?:mess|wreck)\b|\bim losing (?:it|my mind)\b|\bim (?:\w+ )?(?:burnt|burned) out\b/,
    /\bcant stop shaking\b|\bim (?:\w+ )?shaking\b|\bmy hands (?:\w+ )?(?:shake|are shaking)\b/,
    /\bim (?:\w+ )?(?:terrified|scared|frightened) (?:of losing|all the time|every ?day)\b/,
    /\bim (?:really |so |badly )?struggling(?= mentally|,? mentally| so much| to cope|$|[.;!?]| with (?:my mental|life|everything|my nerves))/,
    /\b(?:everything|it) ?(?:is|s|all|feels|its|is just|is all)* (?:just |all )?too much(?= for me| right now| and i| today|$|[.,;!?])/,
    /\bim so (?:stressed|anxious|exhausted|scared)(?:,)? (?:i|and i|that i|my)\b|\bim (?:very|so|really) anxious\b/,
    /\bgive up on (?:everything|life|myself|it all)\b|\beverything hurts\b|\bgiving up on (?:everything|life)\b/,
    /\bi(?:m| am)? (?:just )?(?:still )?grieving\b/,
    new RegExp(
      `\\b(?:my|our) ${KIN} (?:just |has just |has |suddenly )?(?:died|passed away|passed)(?= (?:yesterday|today|on \\w+day|this |last night|last week)|$|[.,;!?])`,
    ),
    new RegExp(`\\b(?:my|our) ${KIN} (?:has )?just (?:died|passed)|\\bmy ${KIN} (?:died|passed)[^.]{0,30}\\bi cant\\b`),
    new RegExp(
      `\\b(?:ive |just |i |we )?lost (?:my|our) ${KIN}(?= (?:yesterday|today|on \\w+day|this|last)|$|[.,;!?])`,
    ),
    new RegExp(
      `\\bmy ${KIN} (?:says|said|keeps saying|told me) (?:he|she|they) (?:wants? to|is gonna|wanted to) (?:die|kill|end)`,
    ),
    /\bi (?:dont|do not) wanna be here\b(?! (?:at|on|for|till|until))/,
  ],
  bare: [
    /^(?:so |really |completely |very |totally |bit |just )?(?:overwhelmed|depressed|hopeless|crying|in tears|tears|falling apart|broken)(?: tbh| here| rn| now)*$/,
    /^(?:having a |another )?(?:panic attack|breakdown)$/,
    /^(?:just |really )?cant cope\b/,
    /^falling apart\b/,
    /^barely holding\b/,
    /^(?:honestly |really )?feeling (?:\w+ )?hopeless\b/,
  ],
  unless:
    /\b(?:laugh\w*|laughter|lol|lmao|haha|funny|😂|🤣)|\bcrying (?:out loud|shame)\b|\b(?:by|over) (?:the )?(?:choice|buttons|options|how good)\b|\boverwhelmed (?:by|with|at) (?:the |this |your )?(?:page|lesson|screen|buttons|choice|options|kindness|support|response)/,
}

/** Somebody else's words follow: "she said …". A doctor's "says I am" is about the learner all the same. */
export const REPORTS =
  /\b(?!i |ive |and i |doctor|gp |therapist|counsellor|psychiatrist)\w+(?: (?:just|keeps|kept|then|always|has|also))? (?:said|says|saying|told (?:me|us|staff|the \w+)|tells (?:me|us|staff|everyone)|states|stated|shout(?:s|ed)|scream(?:s|ed)|disclosed|report(?:s|ed)|texted|wrote)\b[^.!?\n]{0,40}$/
