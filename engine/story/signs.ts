// What tells one story from another: turns of phrase that any trade may use. How much each one weighs is learnt.
const SIGNS: Record<string, RegExp> = {
  'no meeting':
    /\b(?:no|not|never|without|nobody|nor|instead of|stop(?:ped)?|don't|didn't|couldn't|can't|could not|impossible|dream|zero|hardly)\b[^.!?]{0,32}\b(?:meetings?|to meet|ever meet|could meet|can meet|a call|calls|(?:a|one|same) room|free at|online at|free (?:on|the)|hour to (?:speak|talk)|messages in between|be in (?:one|a|the same))\b|\b(?:meetings?|a room|room)\b[^.!?]{0,24}\b(?:impossible|dream|never|cancelled|hopeless)\b|\bnobody (?:called|phoned|telephoned|rang|had to (?:call|meet))\b|\bnobody (?:can|could) (?:ever )?meet\b|\bnever (?:once )?found\b/,
  'three or more':
    /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|nineteen|twenty|thirty|[3-9]|[1-9]\d) (?:of us|of them|people|persons|volunteers|families|houses|flats|members|crews|drivers|countries|towns|shifts|teams|branches|parents|neighbours|players|others|interns|sisters|brothers|households)\b|\ball (?:of us|three|four|five)\b|\b(?:everyone|everybody)\b/,
  'each puts in':
    /\b(?:each|everyone|everybody|whoever|people|you|we (?:each|all)|the others|all of (?:us|them)|every (?:house|person|family|crew|one))\b[^.!?]{0,24}\b(?:writes?|wrote|fill\w*|tick\w*|put|puts|add\w*|pick\w*|mov\w+|mark\w*|check\w*|vot\w+|coloured|chose|choose)\b/,
  'shared place':
    /\b(?:shared|google|online|group|common|team) (?:doc|docs|document|sheet|spreadsheet|file|folder|page|note|calendar|drive|board|list|log|chat|book|diary|table|map)\b|\b(?:columns?|rows?|grid|trello|wiki|kanban|board|tracker|in the cloud|channel)\b/,
  decision:
    /\b(?:vot\w+|decid\w+|decision\w*|agreed?|choose|chose|objections?|deadline|ticked|closing date|options?)\b/,
  'two-way':
    /\b(?:he|she|they|[a-z]+) (?:wrote|commented|replied|answered|corrected|ticked|coloured|fixed|approved)\b[^.!?]{0,20}\b(?:under|back|it green|in the|them while|while)\b|\bcomment\w*\b|\bmy (?:row|draft|column|part)\b|\bher (?:row|correction|column)\b|\bhis (?:row|column)\b/,
  'across places':
    /\btime ?zones?\b|\bcountries\b|\bin different (?:countries|cities|towns)\b|\bhours? (?:ahead|behind|apart)\b|\bonline\b|\bremote\w*\b/,
  foresaw:
    /\b(?:i|we)(?:'d)? (?:already |just |also |only )?(?:knew|know|could see|can see|foresaw|figured|guessed|could guess|noticed|realised|realized|expected|worried|saw|thought|reckoned|predicted|spotted|anticipated|feared|suspected|learn\w*)\b[^.!?]{0,50}\b(?:would|wouldn't|'d|will|won't|going to|gonna|might|could|always|never|again|is|are|be)\b|\b(?:i|we) (?:foresaw|anticipated|predicted|could guess|could see)\b|\bin case\b|\bseen (?:the|that|it) [^.!?]{0,20}coming\b/,
  'they would':
    /\b(?:he|she|they|someone|somebody|people|the \w+|whoever)(?:'d| would| will| might)\b (?:be|need|get|ask|want|have|panic|forget|struggle|burn|know|not|never|look|find|take|come)/,
  'kept going wrong':
    /\b(?:kept|keeps?) \w+ing\b|\b(?:always|every time|each time|often|again and again|every month|every single time|keep)\b[^.!?]{0,30}\b(?:wrong|stuck|ask\w*|rang|ring\w*|late|mess|lost|problem|break\w*|fail\w*|trip\w*|got)\b|\b(?:new|agency|relief) (?:people|staff|drivers?|starters?|mappers?|ones?|volunteers?)\b|\bnobody understood\b|\bproblem every\b|\bsame thing\b|\bcuts? out\b|\btrips\b/,
  guide:
    /\b(?:guides?|instructions?|cards?|labels?|stickers?|video|checklist|manual|map|drawing|pictures?|photos?|screenshots?|steps|laminated|pack|recorded|filmed|tutorial|handbook|bible|faq|chart|index)\b/,
  'one absence':
    /\b(?:flight|on leave|paternity|maternity|holidays?|operation|surgery|hospital|gallbladder|hip|wedding|baptism|funeral|exam|exams|two weeks|a week off|fortnight|ten days|days off|weekend away|off sick|labour|pilgrimage|transfer|court|public holiday|christmas|my last (?:day|night|shift|week)|before (?:going|leaving|i (?:left|went|moved)))\b|\bi(?:'d| would) be (?:away|gone|off|asleep|at|on)\b/,
  ahead:
    /\b(?:anticipat\w+|planning|plan|ahead|proactive\w*|contingency|risks?|foresight|self-serv\w+|needs?|in advance|forward|prepar\w+)\b/,
  'shift pair':
    /\b(?:shifts?|nights?|mornings?|evenings?|afternoons?|day (?:girl|crew|lot|team|staff|nurse|engineer)|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekends?)\b[^.!?]{0,60}\b(?:shifts?|nights?|mornings?|evenings?|afternoons?|days|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekends?)\b/,
  'next one':
    /\b(?:next|following|other|day|night|morning|evening|incoming|relief) (?:shift|person|one|crew|team|man|woman|girl|guy|lot|nurse|teacher|engineer|driver|watch|guard|analyst|visitor|group|troop|pair|couple|lead|tech|cook|lady)\b|\bafter me\b|\bwhoever (?:came|comes|was|opened|took|had)\b|\bcover(?:ed|ing)?\b|\bsuccessor\b|\breplac\w+\b|\brelief\b|\bwho took\b|\bjob-?share\b|\bback-to-back\b/,
  handed:
    /\bhand\w*[ -]?(?:over|on|off)s?\b|\bpass(?:ed|ing)? (?:it |them |on |\w+ )?(?:on|to|over)\b|\btak\w+ (?:it |them |that )?over\b|\btook (?:it |them |that )?over\b|\bgave\b|\bmoved on\b|\btransfer\w*\b/,
  'where it stood':
    /\bwhat (?:was|is|were|i'd|i had|we|still|she'd|he'd|had|needs?|to)\b|\bwhat's\b|\bwhich (?:one|ones|room\w*|patients?|customers|were|had)\b|\bwhere (?:i|we|they|he|she|it)(?:'d)? (?:stopped|was|were|got|left)\b|\bwhat (?:not|was done|is done|i tried)\b|\b(?:so far|still (?:open|owed|to do|doubtful)|finished|tried|last (?:feed|line|step))\b/,
  'carried on':
    /\b(?:carr\w+ on|began where|start\w* (?:exactly )?(?:where|there|from)|picked (?:it )?up|finish\w*|took over|continue\w*|went on|goes on|did the rest|without (?:ringing|calling|asking|phoning|waking) me|never (?:rang|phoned|called) me)\b/,
  'named handover':
    /\b(?:handovers?|hand-overs?|handing over|knowledge transfer|transition|continuity|shift notes?|transfers? ownership|take over|status)\b/,
  'named together':
    /\b(?:coordinat\w+|collaborat\w+|decision\w*|shared|source of truth|without meetings?|distributed|tracking|system of record|feedback|async\w*)\b/,
  'others are the heroes':
    /\b(?:she|he|they)(?:'s| is| was|'re| were| are) (?:really |so |just |absolutely )?(?:amazing|brilliant|a legend|clever|wonderful|great|good|the best|fantastic)\b|\bwhat a (?:legend|star|hero)\b|\b(?:i|we) (?:admire\w*|love that|learn\w+ (?:a lot|so much))\b|\b(?:a |such a )blessing\b|\bshe got promoted\b/,
  'left for me':
    /\b(?:left|wrote|gave|made|set) (?:us|me|it for (?:us|me)|a \w+ for (?:us|me))\b|\b(?:before me|for me\b)/,
  'one of my people':
    /^(?:my|our|the) (?:[a-z'-]+ ){0,3}?(?:manager|boss|mother|father|grandfather|grandmother|sister|brother|sister-in-law|friend|flatmate|cousin|supervisor|mentor|teacher|aunt|uncle|husband|wife|guard|colleague)(?:'s)? [^.!?]{0,40}\b(?:is|was|are|were|had|left|kept|used|says|would|did|worked|amazing)\b/,
  'if i': /\bif i (?:was|were|worked|had|would|could|got|get)\b/,
  'i would': /\b(?:i would|i'd) (?:leave|write|make|put|send|prepare|record|give|tell|add|also)\b/,
  'one time':
    /\b(?:one|that|last|the (?:first|second|third|fourth|last|next|same)|first|second|third|fourth) (?:night|day|morning|evening|afternoon|time|weekend|week|sunday|monday|tuesday|wednesday|thursday|friday|saturday|summer|winter|spring|autumn|year|month|season|shift|noon|lad|person)\b|\b(?:in|on|since|by|before|after) (?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|lent|20\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d)|\b(?:19|20)\d\d\b|\bonce\b|\bthe (?:night|day|week) (?:before|after|of)\b/,
  'all the time':
    /\b(?:always|usually|often|every (?:day|week|shift|night|time|saturday|sunday|friday)|whenever|after each|each (?:shift|day|night|time)|never|wherever|quite a lot|all the time|normally|natural for me|a habit|as a rule)\b/,
  'in general':
    /\b(?:you (?:leave|write|do|tell|take|came|come|park)|notes and so on|and so on|in our company|people there|we use|in future|in general|i do this)\b/,
  jargon:
    /\b(?:leverag\w+|stakeholders?|synerg\w+|seamless\w*|empower\w*|cross-functional|robust|at scale|end-to-end|documentation-first|async-first|results-\w+|fast-paced|value chain|high-impact|foster\w*|velocity|alignment|spearhead\w*|workflows)\b/,
  'nothing to tell':
    /\b(?:don'?t|do not|haven't|dont) (?:really |think i |actually |ever )*(?:have|got|had) (?:one|any|anything|something)\b|\bi have none\b|\bno idea\b|\bthere isn'?t anything\b|\bskip\b|\bnext question\b|\bnothing is\b|\bnever write\b|\bi don't write\b/,
  'a question for us':
    /\b(?:certificate|button|log ?in|upload|my phone|video in|font size|chatbot|module \d|lesson \d|week \d|camera|the fee|browser|pdf)\b|\b(?:can|could) (?:you|i) (?:tell|ask|check)\b/,
  together:
    /\b(?:had|having|held|joined|did|set up|jumped on|were on|was on|after|during|on) (?:a|an|another|one|the|our|some|two|several|many|lots of) (?:\w+ )?(?:calls?|chats?|meetings?|catch-ups?|talks?|huddles?|discussions?)\b(?! (?:sheet|log|list|note|point|room|minutes|centre|center|button|bell))|\b(?:i|we|and) (?:phoned|telephoned|rang up|rang|called|facetimed|skyped) (?:the|my|our|him|her|them|both|everyone|everybody)\b(?! (?:it|that|this))|\b(?:side by side|face to face|in one room|same room|round (?:one|the|a) table|all (?:sat|together|in one)|we all\b|together\b|beside (?:me|him|her)|in person|sat (?:down|together|round|inside|in)|shouted|shouting|call over|on the (?:phone|radio)|video|camera on|screen|stand-up|live\b|talked|told (?:him|her|them))/,
  'not there':
    /\b(?:never|hardly|barely|rarely|not|n't|dont|don't|no|zero|without)\b[^.!?]{0,24}\b(?:met|meet|see|saw|seen|overlap\w*|spoke|speak|talk\w*|cross(?:ed)?|awake|there|in the same|same (?:day|time|hour))\b|\b(?:asleep|sleeping|slept|away|on leave|abroad|day off|off sick|in bed|gone home|gone by|gone down|after (?:i'd|i had|we'd|i was) (?:gone|left)|before (?:i|he|she|they|the \w+) (?:arriv\w+|came|got in|start\w+|left|moved)|ill\b|hospital|flight|holiday|leave\b|moved (?:away|to))/,
  'came of it':
    /\b(?:he|she|they|it|nobody|no one|\p{L}+) (?:could|found|read|used|followed|opened|picked|started|finished|fixed|ran|rang|got|did|had it|knew|managed|booked|went|took|sorted|changed)\b[^.!?]{0,60}\b(?:by|in|within|at|from|without|first|straight|alone|himself|herself|themselves|nobody|never|not one|no)\b|\bwithout (?:ringing|calling|asking|phoning|waking|me|a call)\b|\b(?:never|didn't|not) (?:had|have)? ?(?:to )?(?:rang|ring|phone\w*|call\w*|ask\w*|wake|wait\w*)\b|\bnot one\b|\bno (?:questions?|calls?|mistakes?|complaints?|jams?|phone)\b/u,
  'vaguely well':
    /\b(?:worked (?:really |very |out )?(?:well|fine)|useful|saved (?:a lot of )?time|all (?:went|ok|fine|worked)|was (?:ok|happy|pleased|fine|good|great|lovely|useful|very kind)|went (?:well|wonderfully|fine|smoothly)|much better|pretty complete|hope it|best organi[sz]ed)\b/,
  'a name for it':
    /\b(?:call(?:ed)? (?:it|that|this)|name it|skill|competenc\w+|in (?:cv|job|work) words|on (?:a|my) cv|for cv|i'd put it|describe (?:it|this)|it(?:'s| is) (?:called )?[a-z-]+ing\b|i(?:'d| would) say)\b/,
}

const RULES = Object.entries(SIGNS).map(([name, rule]) => [name, new RegExp(rule, rule.flags + 'g')] as const)

/** The signs that a story shows, and how often. */
export function signsIn(text: string): string[] {
  const plain = text.slice(0, 20_000).replaceAll('’', "'").toLowerCase()
  return RULES.flatMap(([name, rule]) => {
    const found = [...plain.matchAll(rule)]
    const last = found.length > 0 && found.at(-1)!.index > plain.length * 0.75
    if (!found.length) return [`no ${name}`]
    return [
      name,
      ...(found.length > 1 ? [`${name} twice`] : []),
      ...(found.length > 3 ? [`${name} often`] : []),
      ...(last ? [`${name} at the end`] : []),
    ]
  })
}
