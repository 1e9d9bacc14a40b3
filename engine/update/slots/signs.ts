/** Signs of a slot that hold in any trade: what is held up, what came to an end, who is to do something. */
export function signsOf(words: string[], text: string, before: string): string[] {
  const plain = words.join(' ')
  const signs = SIGNS.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name)
  if (/[☑✓✔✅]|\[x/i.test(before + text.slice(0, 3))) signs.push('ticked')
  if (/[☐⬜]|\[ \]/.test(before)) signs.push('unticked')
  if (/→|->|=>/.test(text)) signs.push('arrow')
  const first =
    words[0] === 'please' || words[0] === 'pls' || words[0] === 'then' || words[0] === 'and' ? words[1] : words[0]
  if (first && ORDERS.has(first)) signs.push('order')
  if (
    words
      .slice(1)
      .some((word, i) => ORDERS.has(word) && /^(?:please|pls|then|and|to|you|you'll|or)$/.test(words[i] ?? ''))
  )
    signs.push('order later')
  const past = words.filter(word => PAST.has(word) || /^\p{L}{2,}[^e\W]ed$/u.test(word)).length
  if (past) signs.push('past')
  if (past > 1) signs.push('past twice')
  if (/\d/.test(plain)) signs.push('number')
  if (/\d[:.]\d\d|\d ?[ap]m\b/.test(plain)) signs.push('hour')
  if (signs.includes('number') && past) signs.push('past number')
  return signs
}

const SIGNS: [string, RegExp][] = [
  [
    'wait',
    /\b(?:wait(?:s|ing|ed)?|await(?:s|ing)?|pending|on hold|held (?:up|back|by)|hold(?:ing|s)? (?:up|on|off|back)|stuck|blocked|blocking|blocker|in the queue|chas(?:e|ing|ed)|owed?|outstanding|unresolved|overdue|on order|back ?order(?:ed)?|parked|paused|postponed|delayed|delay|late|stalled|depends? on|subject to|in dispute|undecided)\b/,
  ],
  ['until', /\b(?:until|till|til|unless|by the time|not before|only (?:after|once|when)|as soon as|once)\b/],
  [
    'not yet',
    /\b(?:not yet|yet to|hasn't|haven't|has not|have not|hadn't|isn't (?:\w+ ){0,2}(?:in|here|back|ready|done|signed|fixed)|still (?:to|not|no|out|down|missing|waiting|needs?|at|with|on|off|open|in)|no (?:reply|answer|news|sign|word|response|date|signature)|not (?:\w+ )?(?:in|here|back|ready|done|fixed|come|arrived|answered|replied|heard|sent|signed|paid|finished|covered|booked|confirmed|received|sure|working))\b/,
  ],
  [
    'cannot',
    /\b(?:can't|cannot|can not|couldn't|could not|won't|will not|wouldn't|unable|doesn't|does not|don't (?:work|have|fit|connect)|refus(?:es|ed|ing)|not able|no longer|impossible|nobody can|no one can)\b/,
  ],
  [
    'broken',
    /\b(?:broken?|broke|faulty?|faults?|fail(?:s|ed|ing|ure)?|leak(?:s|ed|ing|y)?|crack(?:s|ed)?|jam(?:s|med|ming)?|dead|died|dies|down|out of (?:order|action|service|use|stock|date)|off sick|damaged?|snapped|split|torn|bent|burst|tripp(?:ed|ing)|cutting out|cuts out|playing up|acting up|overheating|dripping|blown|flat|worn|loose|drops? out|dropped|crash(?:es|ed|ing)?|errors?|alarm(?:s|ed)?|wrong|bug|stopped|stops|frozen|slow|noisy|knocking|grinding|smells?|stain|rattl(?:es|ing)|warm|low|problem|problems|issue|issues|trouble|incident|complain(?:t|ts|ed|ing)|unhappy|not happy|angry|mismatch|doesn't (?:match|balance|add up)|discrepancy)\b/,
  ],
  [
    'lacking',
    /\b(?:missing|lost|lacks?|lacking|short (?:of|by|on|at)?|ran out|run(?:s|ning)? (?:out|low)|none left|left only|only \d+ left|need(?:s|ed)? (?:a|an|the|new|more|to be|replacing|fixing|signing|two|one|his|her|their|from)|without|nobody to|no one to|gap|empty|absent|unsigned|unpaid|unfilled|vacant|no (?:cover|stock|spare|driver|key))\b/,
  ],
  [
    'risk',
    /\b(?:risk|at risk|might|may|could|in case|careful|beware|watch|keep an eye|worry|worried|concern(?:ed|s)?|doubt|danger|unsafe|urgent|suspect|tight)\b/,
  ],
  [
    'coming',
    /\b(?:(?:comes?|coming|arriv(?:es|ing)|due|lands?|delivers?|delivered|brings?|fits?|swaps?|repairs?|fix(?:es)?|replaces?|returns?|back|expected|promised|answers?|replies|decides?|signs?|confirms?|calls? back|sends?) (?:it |them |on |by |at |in |from |the |a |to |him |her |that )?(?:#|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight|\d|noon|midnight|next|this|end of)|engineer|fitter|technician|plumber|electrician|mechanic|locksmith|supplier|vendor|contractor|courier|help ?desk|ticket|spare|part|parts|replacement|approval|signature|quote)\b/,
  ],
  [
    'none blocked',
    /\b(?:nothing|none|nobody|no one|not(?:hing)? (?:is|was)|no)(?: \w+){0,4} (?:block(?:ed|ers?|ing|s)?|stuck|waiting|pending|outstanding|held|hold(?:ing)?(?: us)?|open|problems?|issues?|snags?|trouble|faults?|worries|delays?|risks?|obstacles?|queries|complaints?|incidents?|loose ends|broken|wrong|left over|else|unresolved|at risk|missing|owed|overdue|undone|in the way)\b/,
  ],
  [
    'all clear',
    /\b(?:all (?:clear|quiet|good|fine|well|ok|okay|in order|working|sorted|settled|running)|everything(?:'s| is| was)? (?:\w+ )?(?:clear|fine|good|well|ok|okay|in order|works|working|sorted|running|as planned|on track)|no (?:blockers?|blocks|problems?|issues?|hold-?ups?|snags?|incidents?|faults?|trouble|worries|surprises|outstanding \w+)|nothing (?:to (?:report|flag|worry about|chase)|outstanding|pending|open|stuck|blocked|waiting|held up|broken|else)|not waiting (?:on|for) (?:any|no)|waiting (?:on|for) (?:nobody|no one|nothing|none)|(?:blocked|stuck|waiting|problems?|issues?|held up|pending|outstanding|open|risks?) (?:nothing|none|nobody|no one|no|nil|zero|n\/a)|free of (?:faults|problems|issues))\b/,
  ],
  [
    'resolved',
    /\b(?:fixed|repaired|replaced|solved|resolved|sorted|reset|restarted|mended|cleared|back (?:on|up|in|to normal)|works? (?:again|now|fine)|working (?:again|now|fine)|again since|no longer|now (?:fine|ok|works|working))\b/,
  ],
  [
    'ended',
    /\b(?:done|finished|completed?|closed|signed off|ready|counted|checked|cleaned|packed|posted|sent|delivered|tested|passed|booked|paid|filed|printed|wiped|locked|loaded|stocked|restocked|swept|washed|served|merged|deployed|approved|agreed|all in|in place|set up|set out|laid (?:up|out)|hung|stacked|tagged|labelled|logged|entered|updated|moved|handed|collected|refilled|topped up|emptied|through|settled|banked|balanced)\b/,
  ],
  ['me', /\b(?:i|we|i've|we've|i'm|me|us|my|our)\b/],
  ['you', /\b(?:you|your|yours|you'll|you're|u|ur)\b/],
  ['please', /\b(?:please|pls|plz|kindly|could you|can you|would you|will you)\b/],
  [
    'must',
    /\b(?:must|need(?:s)? to|needs?|have to|has to|should|to be|ought|supposed to|make sure|remember|don't forget|want(?:s|ed)?)\b/,
  ],
  ['will', /\b(?:will|'ll|you'll|i'll|we'll|he'll|she'll|they'll|going to|gonna)\b/],
  ['if', /\b(?:if|when|unless|in case|otherwise|no luck|or else)\b/],
  ['not', /\b(?:not|no|don't|never|nobody|none|nothing|isn't|aren't|wasn't)\b/],
  [
    'next time',
    /\b(?:next|tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|morning|first thing|before|by|after|then)\b/,
  ],
  [
    'greeting',
    /^(?:hi|hello|hey|hiya|dear|morning|good (?:morning|evening|afternoon)|thanks?|thank you|cheers|regards|best|kind regards|many thanks|love|ta|see you|have a|enjoy|good luck|welcome|sorry)\b/,
  ],
  ['headline', /\b(?:handover|hand-over|update|status|report|notes?|shift|summary|week|cover|for|from|to)\b/],
  [
    'standing',
    /\b(?:so far|at the moment|currently|right now|as of|where (?:we|it|things)|in progress|under way|underway|half|two thirds|of \d+|out of|% |percent|open|running|quiet|busy|calm|stands?|in (?:good|hand|order)|on track|full|left)\b/,
  ],
  ['thanks', /\b(?:thank|thanks|proud|legends?|wonderful|brilliant|amazing|love|hero(?:es)?|shout-?out|appreciate)\b/],
  [
    'rant',
    /\b(?:sick of|fed up|done with|every single|again|joke|disgust\w*|nobody (?:listens|says|cares)|third time|not a babysitter)\b/,
  ],
]

// Verbs that open an order: whoever reads is to do it.
const ORDERS = new Set(
  `add allow answer arrange ask attach avoid book bring buy call cancel carry change charge chase check choose clean clear close
   collect confirm contact continue copy count cover cut decide deliver dip do don't drain drive drop dry email empty enter escort
   explain feed fetch fill find finish fit flush fold follow forward get give go grab hand hang have help hold inform inspect invite
   invoice keep label lay leave let lift link list load lock log look mail make mark measure meet mention merge mind mix move
   note offer open order pack paint park pass pay phone pick plan plug post pour prepare press print prop pull pump push put
   read rebook recheck record refill refund release remember remind remove repeat replace reply report rerun reset restart restock
   return review ring rinse rotate run say scan search see sell send serve set shift show shut sign skip sort spray stack start stay
   stick stop store strip submit swap sweep switch take talk tell test text thaw tick tidy top track transfer transport treat try turn
   unload unlock unplug update upload use verify wait walk warn wash watch water wave weigh wipe work wrap write`.split(
    /\s+/,
  ),
)

const PAST = new Set(
  `done made sent paid put set cut shut hung laid left kept found lost told said met ran took taken given gave got went gone came
   built bought brought drove driven written wrote read swept sold spoke spoken rang held let fed drawn shot bound caught wound won`.split(
    /\s+/,
  ),
)
