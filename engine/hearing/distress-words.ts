import type { Signs } from './signs.ts'

const KIN =
  '(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|gran|grandma|grandad|baby|child|best friend)'

/** Overwhelmed, crying, grieving, unable to cope. */
export const distress: Signs = {
  said: [
    /\b(?:im|i feel|i am|feeling|i just feel) (?:\w+ ){0,2}overwhelmed\b/,
    /\b(?:im|ive been|cant stop|i keep|i just keep|been|just|sat here|i just sit and|sitting here) (?:\w+ )?(?:cry|crying|sobbing|weeping)\b/,
    /\b(?:crying|cry) my eyes out\b|\bim in (?:floods of )?tears\b/,
    /(?:\bi|\bim|^just|^really|\band i) (?:\w+ ){0,2}cant (?:\w+ )?(?:cope|take (?:it|this|anymore)|bear (?:it|this))(?=$|[.,;!?]| anymore| with| now| today| and| any)/,
    /\bcant (?:handle|do|take|face) (?:this|it|things|life) anymore\b|\bi cant handle (?:this|it|things|life)\b/,
    /\b(?:im|i think im|i am|ive had|having) (?:having )?(?:a |another )?(?:\w+ )?(?:breakdown|panic attack|meltdown)\b/,
    /(?:\b(?:im|i feel|i just feel|i am feeling|ive been feeling|ive been)|^feeling) (?:\w+ ){0,3}(?:depressed|hopeless|worthless|suicid\w+|heartbroken|devastated|desperate|numb inside)\b(?! (?:at|with|for|to|when it comes|with words))/,
    /\bmy (?:depression|anxiety|ptsd|mental health) (?:is|has|got|are|just)\b/,
    /\bi (?:\w+ )?hate myself\b|\bim worthless\b|\bim (?:such )?a burden\b|\bfeel like a burden\b|\bpoint of me\b/,
    /\bi feel (?:completely |so |totally |really )?(?:broken|alone|lonely|empty|trapped)\b(?! (?:in|at|on|with|by))|\bim (?:so |all |completely )alone\b|\bi have no ?one\b|\bive no ?one\b(?! to)/,
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
      `\\b(?:ive |just |i |we )?lost (?:my|our|the) ${KIN}(?= (?:yesterday|today|on \\w+day|this|last (?:week|night|month))|$|[.,;!?])`,
    ),
    new RegExp(
      `\\bmy ${KIN} (?:says|said|keeps saying|told me) (?:he|she|they) (?:wants? to|is gonna|wanted to) (?:die|kill|end)`,
    ),
    /\bi (?:dont|do not) wanna be here\b(?! (?:at|on|for|till|until))/,
    /\bburst(?:ing)? into tears\b|\b(?:i was|im|been|ive been|i am|just|and) sobbing\b|\btears (?:running|rolling|streaming|wont stop)\b|\bstop (?:the )?tears\b|\b(?:i|im|and i|am) (?:just |keep |always )?(?:wanna |want to |am )?cry(?:ing)?(?: every| all|$|[.,;!?])|^every ?day crying\b/,
    /\bi (?:just |completely |totally )?broke down\b(?! (?:the|on|in the|in a|into|at the side))|\bi broke down (?:at|in front)\b|\bim breaking down\b|\bim (?:\w+ )?in (?:bits|pieces|a (?:really |very )?(?:dark|bad) place)\b|\b(?:mental health|head) is in (?:bits|pieces|a bad)\b/,
    /\bim (?:really |so |honestly |just )?not (?:really |very |at all )?(?:(?:ok|okay|alright)\b(?! with| at| for)|coping\b|doing (?:ok|okay|well|great|so good)\b(?! at))|^(?:honestly |really |just )?not (?:coping|doing well)\b/,
    /\bcant (?:keep going|go another day|go on another day|take much more|face (?:anything|today|it)|get out of bed|eat or sleep|calm down|see (?:a|any) way out|do anything right|can?t stop shaking)\b|\bcant (?:keep going|go on) like this\b|\bhavent eaten for days\b/,
    /\bdont know how (?:to cope|much (?:more|longer) i)\b|\bnobody cares(?: about me| if i|$|[.,!])|\bno ?one cares(?: about me| if i|$|[.,!])|\bnothing matters\b|\b(?:no|lost all|any) hope\b(?! of| that| you)/,
    /\b(?:i|im|i just) (?:\w+ ){0,2}(?:feel|feeling) (?:\w+ ){0,2}(?:low|alone|lonely|numb|nothing|empty|trapped|awful|disgusting|dead inside|sad|very bad)(?= |$|[.,!])(?! (?:on|about the|for|in the|at|during|as))|\bfeel(?:ing)? (?:like )?(?:im )?(?:drowning|sinking)\b|\bim (?:so |very |really )?(?:low|lonely|sad|numb|sinking|desperate|panicking|hyperventilating|grieving|ashamed|heartbroken)(?= |$|[.,!])(?! (?:on|about the|to|that|for))/,
    /\b(?:really )?(?:feeling|feel) (?:really |so |very )?(?:down|low|sad) and\b|\bim drowning\b(?! in)|\bno way out\b|\bway out$(?<=\bcant see\b.{0,12})|\brock bottom\b|\b(?:life|world|everything) (?:is|has|s) (?:falling|fallen|fell) apart\b|\beverythings (?:gone wrong|falling apart)\b/,
    /\bi hate (?:my life|who ive become|who i am|being me)\b|\bim (?:just )?(?:a )?(?:waste of space|nothing|failure)(?=$|[.,!])|\bwrong with me\b(?=.{0,30}\bi cant do)|\bheart is (?:\w+ )?(?:broken|heavy|racing)\b|\bon the edge\b(?= today|$| right)(?<=\b(?:im|overwhelmed|and)?.{0,20})|\b(?:need|want) (?:someone|somebody) to talk to\b|\banyone i can talk to i\b|\bsuffering so much\b|\b(?:i|have) (?:\w+ )?(?:big|bad|deep|severe) depression\b/,
    /\b(?:had|having) a miscarriage\b|\bmy (?:baby|child|son|daughter) (?:died|is dying|is in intensive care)\b|\bwe (?:just )?buried (?:my|our|mum|dad)\b|\banniversary of my\b|\bflashbacks\b|\bbeing evicted\b|\bno money for food\b|\btotal failure\b|\bnever gonna be good enough\b|\bbarely (?:functioning|coping|surviving)\b|\b(?:husband|wife|partner|boyfriend|girlfriend) (?:has |just )?left me\b|\bhe left me and\b|\bhas cancer,? sorry\b|\bi(?:ve)? relapsed\b|\bfeel dead inside\b|\bmy dog (?:just )?died\b|\bshot,? im a wreck\b|\bfrightened and alone\b|\bscared of everything\b|\bmy (?:\w+ )?(?:friend|best friend) (?:just )?died (?:last night|yesterday|today)\b|\bempty inside\b/,
    /\bsick with worry\b|\bim (?:\w+ )?struggling (?:so (?:badly|much|bad)|badly|to cope)\b|\bcant (?:hold it|keep it) together\b|\beverything (?:feels|is|seems) (?:\w+ )?(?:hopeless|pointless|black|dark|too much)\b|\b(?:nobody|no ?one) (?:would |will )?(?:ever )?(?:want|wants|love|loves|like|likes|need|needs) me(?=$|[.,!])/,
    /\bmy (?:anxiety|depression|panic attacks?|ptsd|mental health)\b(?<!\bwhen my.{0,30}|\bafter my.{0,30})|\bmind is (?:\w+ )?dark\b|\bfaint (?:with|from)\b(?<=\bi.{0,30})|\bmentally (?:exhausted|drained|unwell|ill|broken)\b|\b(?:i|and|im) cant function\b|\bscreaming and crying\b|\bone of my panic attacks\b|\bim (?:so |just |completely |totally )?broken$/,
    new RegExp(
      `\\b(?:my|our) ${KIN} (?:just |has |recently |suddenly )*(?:passed away|passed|died|is dying|is dead)\\b(?!.{0,80}\\b(?:ago|years|so i|so we|and we|and i|left|kept|notes?|wrote|list|folder|in (?:19|20)\\d\\d|when i was|last (?:year|summer|spring|winter|autumn))\\b)(?<!\\b(?:when|after|before|since) (?:my|our) .{0,40})`,
    ),
    /\bi (?:keep |always |still )?(?:having|have|get|getting) (?:\w+ )?panic attacks?\b(?!.{0,40}\b(?:plan|sheet|so i)\b)|\b(?:getting|become|becoming|got) (?:all )?too much(?= for me| now|$|[.,!])|\bim so (?:tired|exhausted) and (?:low|sad|down|alone)\b/,
    /\bcant deal with (?:anything|everything|life|this anymore|any of (?:it|this)|it anymore)\b|\bhit (?:my |a )?breaking point\b|\bfeel like a (?:complete|total|utter) failure\b|\bim (?:so|very|really) low\b(?! on)|\bmy \w+,? (?:he|she) (?:just )?died on \w+day\b/,
  ],
  bare: [
    /^(?:so |really |completely |very |totally |bit |just )?(?:overwhelmed|depressed|hopeless|crying|in tears|tears|falling apart|broken)(?: tbh| here| rn| now)*$/,
    /^(?:having a |another )?(?:panic attack|breakdown)$/,
    /^(?:just |really )?cant cope\b/,
    /^falling apart\b/,
    /^barely holding\b/,
    /^(?:honestly |really )?feeling (?:\w+ )?hopeless\b/,
  ],
  grave:
    /\b(?:panic attacks?|(?:so|very|really|severely|badly) depressed|verge of (?:a )?(?:breakdown|tears|collapse)|mental health|lost (?:the|our|my) baby|suicid\w*|miscarriage|(?:wife|husband|mum|mom|mother|dad|father|son|daughter|brother|sister|nan|partner|baby) (?:just |suddenly )?died (?:\w+ )?(?:days?|weeks?) ago|nervous breakdown)\b/,
  unless:
    /\b(?:brilliant|hilarious|so good|love (?:it|this)|laugh\w*|laughter|lol|lmao|haha|funny|😂|🤣)|\bcrying (?:out loud|shame)\b|\b(?:by|over) (?:the )?(?:choice|buttons|options|how good)\b|\boverwhelmed (?:by|with|at) (?:the |this |your )?(?:page|lesson|screen|buttons|choice|options|kindness|support|response)|\boverwhelmed (?:by|with) (?:how|your|all the)|\bcope with (?:excel|word|teams|zoom|(?:the|this) (?:form|app|page|site|layout|editor|keyboard|screen))/,
}
