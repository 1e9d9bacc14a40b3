import { families } from './families.ts'

/** Signs of a slot that hold in any trade: what is held up, what came to an end, who is to do something. */
export function signsOf(words: string[], text: string, before: string): string[] {
  const whole = words.map(word => BARE.get(word) ?? word)
  const plain = whole.join(' ')
  const signs = familySigns(whole)
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
  const bad = ['broken', 'trouble', 'lacking', 'wait', 'not yet', 'cannot'].filter(sign => signs.includes(sign))
  const over = signs.includes('resolved')
  if (bad.length) signs.push(over ? 'over' : 'amiss')
  if (bad.length > 1 && !over) signs.push('amiss twice')
  if (bad.length && signs.includes('coming')) signs.push('amiss coming')
  if (signs.includes('none blocked') && bad.length) signs.push('nothing amiss')
  if (signs.includes('ended') && !bad.length && !signs.includes('must') && !signs.includes('if'))
    signs.push('plainly ended')
  return signs
}

const BARE = new Map(
  `dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt hasnt havent hadnt`
    .split(' ')
    .map(word => [word, `${word.slice(0, -1)}'t`]),
)

const SIGNS_OF = new Map<string, string[]>()
const LONGEST_FROM = new Map<string, number>()
for (const [sign, words] of Object.entries(families)) {
  for (const entry of words.split(',').map(each => each.trim().replace(/\s+/g, ' '))) {
    if (!entry) continue
    SIGNS_OF.set(entry, [...(SIGNS_OF.get(entry) ?? []), sign])
    const parts = entry.split(' ')
    LONGEST_FROM.set(parts[0]!, Math.max(parts.length, LONGEST_FROM.get(parts[0]!) ?? 0))
  }
}

function familySigns(words: string[]): string[] {
  const seen = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const longest = LONGEST_FROM.get(words[i]!) ?? 0
    let phrase = words[i]!
    for (let n = 1; n <= longest; n++) {
      for (const sign of SIGNS_OF.get(phrase) ?? []) seen.add(sign)
      if (i + n >= words.length) break
      phrase += ` ${words[i + n]!}`
    }
  }
  return [...seen]
}

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
