/**
 * Words by what they do in a story, not by trade: what is left behind, who is elsewhere, what follows.
 * A trailing `*` stands for any ending.
 */
const classes: Record<string, string> = {
  leave:
    'left leave leaves leaving put puts placed stuck stick taped tape pinned pin clipped clip hung hang posted attached laid tucked slipped stapled glued propped tied',
  write:
    'wrote write writes writing written typed type jotted scribbled noted drew draw drawn listed marked labelled labeled recorded filmed photographed chalked painted sketched printed documented logged numbered highlighted circled coloured colored summarised summarized updated explained annotated filled translated screenshotted diagrammed',
  make: 'made make makes prepared prepare set built build started opened created create kept keep compiled collected sorted organised organized packed bagged designed laminated uploaded shared added gathered arranged put-together redid rewrote did',
  send: 'sent send texted emailed messaged mailed forwarded gave handed passed',
  thing:
    'note notes list lists page pages sheet sheets card cards board whiteboard blackboard book notebook logbook folder binder doc docs document file files spreadsheet table map maps drawing diagram sketch guide manual handbook wiki label labels sticker stickers sticky post-it postit log message text email letter envelope video photo photos picture pictures screenshot checklist instructions instruction chart grid form readme recording sign index template calendar rota diary register tracker glossary bible summary plan recipe recipes poster tag tags arrow arrows key keys box boxes bag bags tray envelope memo faq clipboard steps script register voicemail',
  person:
    'colleague colleagues mate boss manager supervisor successor replacement relief cover volunteer volunteers nurse driver drivers neighbour neighbours neighbor sister brother mum mom mother dad father husband wife partner daughter son cousin aunt uncle friend flatmate apprentice intern newcomer newcomers deputy team crew lads lad girl guy woman man lady teacher engineer assistant carer tutor trainee guest guests parent parents family families technician editor lot people person others someone',
  they: 'he she they him her them his their',
  act: 'picked found followed used opened read started finished fixed ran went took rang sorted carried managed knew reset closed solved booked served changed swapped brought got came did had ordered delivered finished paid hired merged passed loaded made checked called cooked set set-up fed gave handled sent drove',
  alone: 'himself herself themselves alone myself own',
  night:
    'night nights morning mornings evening evenings day days shift shifts weekend weekends early late dawn overnight weekday weekdays',
  date: 'january february march april may june july august september october november december monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays christmas easter spring summer autumn winter yesterday',
  none: 'nobody nothing never none no',
  vague: 'useful helpful great fine happy wonderful good better well smooth smoothly amazing lovely',
  jargon:
    'leverage leveraged leveraging stakeholder stakeholders synergies synergy alignment seamless seamlessly empower empowered empowering drive driving driven foster fostered fostering cross-functional robust scale distributed impactful results-driven results-oriented proactive high-impact end-to-end velocity outcomes workflows ecosystem spearheaded facilitated utilised utilized holistic dynamic fast-paced documentation-first async-first',
  habit: 'always usually often every whenever normally generally regularly sometimes habit daily',
  would: "would i'd they'd could should might",
  skill:
    'skill skills competency competence ability cv resume employer employers call calls called name named term words describe shows show demonstrates strength',
  trade:
    'async asynchronous asynchronously handover handovers hand-over handoff handoffs document* coordinat* anticipat* self-service self-serve knowledge transfer transition continuity record records record-keeping communication planning forward documentation collaboration instructions written writing process organising tracking management onboarding specs decision decisions shared visible transparency contingency risk foresight briefing reporting status logging',
  virtue:
    'organised organized organisation organization communicator player hardworking hard-working responsible reliable helpful friendly patient caring punctual motivated honest trustworthy flexible flexibility patience teamwork team-player dependable conscientious careful kind loyal dedicated passionate enthusiastic proactive',
  live: 'together meeting meetings call calls phone video zoom teams radio shouted shouting talked sat beside table face-to-face stand-up standup screen live watched side',
  quit: 'none idea dont skip',
  help: 'certificate button chatbot lesson course module login password upload video camera visa fee language pdf browser app',
}

const exact = new Map<string, string[]>()
const starts: [string, string][] = []
for (const [name, list] of Object.entries(classes))
  for (const word of list.split(' '))
    if (word.endsWith('*')) starts.push([word.slice(0, -1), name])
    else exact.set(word, [...(exact.get(word) ?? []), name])

/** What kinds of word this is, for a word in lower case with straight apostrophes. */
export function kindsOf(word: string): string[] {
  const found = exact.get(word) ?? []
  for (const [start, name] of starts) if (word.startsWith(start) && !found.includes(name)) return [...found, name]
  return found
}

const irregular = new Set(
  'was were had did went got came gave took made found knew ran saw left put set said told read rang began fed led met paid sold sent slept spoke stood taught thought understood woke won wore wrote kept held brought built bought caught chose cut drew drove ate fell felt flew forgot hung heard hit hid lent let lost meant rode rose sang sat shut sank spent stuck threw grew broke woke swept stole shook fought became done gone hung laid'.split(
    ' ',
  ),
)

/** Whether a word looks like a verb in the past. */
export function past(word: string): boolean {
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'))
}

/** Turns of phrase that place people in time and space, each over one sentence in lower case. */
export const turns: Record<string, RegExp> = {
  'no-overlap':
    /\b(?:never|hardly|barely|rarely|not|n't|dont|don't|doesn't|didn't|no|zero|without)\b[^.]{0,30}\b(?:met|meet|meeting|see|saw|seen|overlap\w*|spoke|speak|talk\w*|cross\w*|awake)\b|\b(?:overlap\w*)\b[^.]{0,15}\b(?:never|zero|nobody|by nothing)\b|\bnobody (?:overlap|met|meets|there)/,
  'no-call':
    /\b(?:without|never|not|nobody|no|no one|didn't|didnt|did not|n't|not one|not once)\b[^.]{0,24}\b(?:ring\w*|rang|phone[ds]?|phoning|call\w*|ask\w*|text\w*|messag\w*|meeting\w*|zoom|wak\w*|wait\w*|bother\w*|question\w*)\b|\bno (?:calls?|phone|meetings?|questions?|messages)\b/,
  away: /\b(?:i|i'd|i'm|i was|we|he|she|they|was|were|be|am|is|'d|'ll be|going|went|being) (?:already |all )?(?:away|off|gone|asleep|sleeping|abroad|ill|sick|home|in hospital|in labour|on leave|on holiday|on a plane|in bed|out of the (?:country|office)|elsewhere|travelling|flying|(?:on|in) vacation|at (?:a|an|the|my|her|his) (?:wedding|funeral|hospital|appointment|exam|course|clinic)|on (?:a|the) (?:plane|train|ferry|boat|bus|road|flight|course|night shift))\b|\b(?:maternity|paternity|annual|sick|parental|my|his|her|their) (?:leave|holidays?|vacation|days? off|fortnight off|operation)\b/,
  'then-gone':
    /\b(?:before|after|when|once|until|till|by the time) (?:i|i'd|we|we'd|he|she|they|they'd|he'd|she'd|the \w+|my \w+)\b[^.,]{0,20}\b(?:left|leave|leaving|gone|go|went|finish\w*|knock\w* off|came|come|comes|arriv\w*|got in|get in|starts?|started|clock\w*|woke|wake|moved|flew)\b|\bbefore (?:leaving|going|moving|my)\b|\bafter (?:i'd|we'd|i had|we had|i was|hours)\b/,
  elsewhere:
    /\b(?:lives?|lived|based|living|stays?|moved|was|is|were|are|'s|'m|'re|me|i) in (?:[A-Za-z]+ )?\p{Lu}|\b(?:another|different|other|separate|opposite|two|three|four|five|several) (?:town|city|country|countries|county|continent|buildings?|sites?|branch\w*|cit\w+|towns|rooms?|floors?|shifts?|days?|hours?|times?|time ?zones?|villages?|places?|schedules?|weeks?|offices?)\b|\btime ?zones?\b/u,
  'split-time':
    /\b(?:i|we|he|she|they|i'm|he's|she's|partner|husband|wife|colleague|mate|boss|manager|\p{Lu}\p{L}+|crew|team|shift|lot|people|guy|girl|man|woman|lady)\b[^.]{0,25}\b(?:mornings?|nights?|days|evenings?|afternoons?|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|earlies|lates|part-time)\b|\b(?:day|night|morning|evening|late|early|next|following|weekend|weekday|afternoon|relief|other|oncoming|incoming) (?:shift|crew|team|girl|guy|man|woman|lot|lead|nurse|staff|people|person|one|engineer|teacher|driver|watch|guard|gang|warden|tech|sister|group|volunteer|season|batch|handler|tenant|family|owner|operator|cook|rider|user|couple)s?\b|\bjob[- ]share/u,
  takeover:
    /\b(?:tak\w+|took|carr\w+|pick\w+) (?:it |this |that |them )?(?:over|on|up)\b|\bhand\w*[- ]?over\b|\bhand\w* (?:it |them )?(?:over|on)\b|\breplac\w+|\bsuccessor|\bcover(?:ing|ed|s)?\b|\b(?:after|behind) me\b|\bnext (?:person|one|shift|day|crew|man|woman)\b|\brelief\b|\bmy last (?:day|shift|week|night)\b/,
  foresaw:
    /\b(?:i|we) (?:already |just |also )?(?:knew|know|could see|foresaw|figured|guessed|could guess|noticed|realised|realized|expected|worried|saw that|thought (?:he|she|they|someone|people)|reckoned|predicted|spotted|anticipated|remembered)\b|\bin case\b|\b(?:would|will|'d) (?:be|need|have|get|ask|want|panic|forget|struggle|not know)\b|\bkept \w+ing\b|\bkeeps? \w+ing\b|\b(?:always|everyone|everybody|people|they) (?:asks?|asked|get|got)\b/,
  'so-that': /\bso (?:that )?(?:he|she|they|the|whoever|anyone|people|folk|others|nobody|it|you|everyone|each)\b/,
  group:
    /\b(?:everyone|everybody|each (?:one|of us|person|family)?|all of us|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) of (?:us|them)|(?:three|four|five|six|seven|eight|nine|ten|\d+) (?:people|volunteers|families|parents|drivers|houses|flats|members|countries|crews))\b/,
  shared:
    /\b(?:shared|google|online|group|common|team|one) (?:doc|docs|document|sheet|spreadsheet|file|folder|page|note|calendar|drive|board|list|log|chat|book|diary|table|map)\b|\bcolumns?\b|\btrello\b|\bwiki\b|\bin the (?:group|app|cloud|log|system)\b/,
  decide:
    /\b(?:vot\w+|decid\w+|decision\w*|agree\w*|choose|chose|objection|deadline|tick(?:ed)?|by (?:friday|monday|sunday)|comment\w*|yes or no)\b/,
  'no-meeting':
    /\b(?:without|never|no|nobody|not|instead of|n't|impossible|couldn't)\b[^.]{0,30}\b(?:meetings?|meet|calls?|call|free at|one room|a room|together|online at)\b/,
  live: /\b(?:on the (?:phone|radio)|over the (?:phone|radio)|on (?:zoom|teams|skype|video)|video call|by phone|side by side|face to face|face-to-face|in the same room|in one room|round (?:one|the|a) table|all (?:sat|together|in one)|sat (?:down|together|round)|we (?:all )?(?:talked|sat|met|spoke|discussed|stood)|standing beside|shouted|shouting|stand-up|standup|shared my screen|screen share|pair\w*|brainstorm\w*|workshop|in person|talked (?:it|her|him|them) through|told (?:him|her|them) \w+ by \w+|beside (?:me|him|her))\b/,
  'clock-result':
    /\b(?:by|at|before|within|in) (?:\d|half|ten|five|six|seven|eight|nine|noon|lunch|breakfast|quarter|twenty|fifteen|a day|an hour|minutes|friday|monday|the)\b/,
  could:
    /\b(?:he|she|they|\p{Lu}\p{L}+|people|others|everyone|anyone|whoever|who|nobody|you|it)\b[^.]{0,12}\b(?:could|can|was able|were able|managed|knew|didn't have to|did not have to|never had to|had)\b/u,
  conditional:
    /\bif i (?:was|were|worked|had|would|could)\b|\bi would (?:leave|write|make|put|send|prepare|record)\b|\bi'd (?:leave|write|make|put|send|prepare) \b/,
  future: /\b(?:i|i'm|im) (?:will|going to|gonna|about to|plan to)\b|\bi'll\b|\bin future\b/,
  nothing:
    /\b(?:i )?(?:don'?t|do not|haven't|never)(?: really| think i| actually)* (?:have|got|had|done) (?:one|any|anything|something|it|this|that|a story|an example)\b|\bi have none\b|\bno idea\b|\b(?:can't|cannot|cant) think of\b|\bnothing (?:is |was |ever )?(?:written|like)\b|\bnever (?:write|wrote|written)\b|\bthere isn'?t anything\b|\bskip this\b|\bnext question\b/,
  admin:
    /\b(?:can you tell me|could you tell|can i ask|how do i|where do i|what is the best|does the|is there a|before we do|quick question)\b[^?]*\?/,
  naming:
    /\b(?:i'd|id|i would|i|you could|they|employers|my \w+) (?:also |would |might )?(?:call|name|describe|put|label|labelled|say)s? (?:it|this|that|them|its|it's|the skill|as)\b|\b(?:skill|skills|competency|competence|term|phrase|name for it)\b|\bit'?s called\b|\bcv\b|\b(?:it|this|that) (?:shows|demonstrates|is|was|would be|proves)\b|\b(?:i suppose|i think|i believe|i guess|i'd say|id say|i reckon|basically|for me this is|i see (?:it|that) as|i learn\w*)\b/,
  trait:
    /\b(?:i am|i'm|im|i've always been|people (?:always )?(?:say|tell)|friends say|shows i|just) [^.]{0,30}\b(?:organi[sz]ed|communicator|team player|hard ?-?work\w*|responsible|reliable|helpful|friendly|patient|caring|good with|common sense)\b/,
  oneday:
    /\b(?:one|that|last|the) (?:night|day|morning|evening|afternoon|time|weekend|week|sunday|monday|tuesday|wednesday|thursday|friday|saturday|summer|winter|spring|autumn|year|month|season|shift)\b|\b(?:in|on) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|20\d\d|\d{4})\b/,
  other:
    /\b(?:my|our) (?:manager|boss|mother|father|grandfather|grandmother|sister|brother|friend|flatmate|cousin|colleague|supervisor|mentor|sister-in-law|teacher|mate|mum|dad|aunt|uncle|partner|husband|wife)\b/,
  vaguely:
    /\b(?:worked (?:really |very |out )*(?:well|fine|great|perfectly)|useful|helpful|saved (?:us |them |me )?(?:a lot of |so much |some )?time|all (?:went|ok|fine|worked)|(?:was|were|is) (?:very |so |really |all )*(?:ok|happy|pleased|fine|good|great|lovely|glad|grateful|impressed)|went (?:very |really )?(?:well|wonderfully|fine|smoothly|perfectly)|(?:much|a lot) (?:better|easier)|hope (?:it|they|he|she)|they (?:liked|loved)|best organi[sz]ed|no complaints?)\b/,
  'from it':
    /\b(?:from|off|with|by|because of|thanks to) (?:it|that|this|my|mine|what i|the (?:\w+ )?(?:note|list|page|sheet|card|board|book|doc|document|file|folder|map|drawing|guide|label|sticker|photo|picture|video|instructions?|form|chart|checklist|message|diary|log))\b|\b(?:read|saw|opened|used|followed|looked at|found) (?:it|that|this|my|the)\b/,
  'in time':
    /\b(?:in|within|by|at|before|after) (?:\d[\d:.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|quarter|noon|lunch|breakfast|minutes|an hour|a (?:day|week|morning|month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:straight away|first (?:try|time|night|week|day|morning)|on time|the same (?:day|night|evening|morning)|next (?:day|morning|night|week))\b/,
}
