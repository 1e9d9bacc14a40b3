const LEAD =
  /^[\s,.…:;–—-]*(?:(?:sorry|soz|u+m+|u+h+|e+r+m*|h+m+|i mean|i meant|to be honest|tbh|honestly|ok(?:ay)? so|ok(?:ay)?|so(?! that| far| long| many| much))(?=[\s,.…:;–—-])|(?:well|right|oh|ah|yes|yeah|yep|yh|actually|anyway|like|basically|no wait|hi|hello|hey|good point|fair enough|my bad|true)(?=\s*[,.…:;!]|\s+[–—-]))[\s,.…:;–—!-]+/i
const TAIL =
  /[\s,.…–—-]+(?:lol|haha+|sorry|soz|thanks|thank you|thx|ta|x{1,3}|if that makes sense|does that help|hope that helps)[\s.!?]*$/i

// Whole sentences to the coach, before what answers and after it.
const LEADS_IN =
  /^(?:(?:(?:i (?:just |already |have )?(?:told|said)(?: (?:you|it|that|so|already))*|i see|i understand|got it|understood|excuse me|of course|no problem|good (?:question|point|catch)|fair (?:point|enough)|you(?:['’]re| are) right|yes|no|right|ok(?:ay)?|oh|ah)(?:,? (?:yes|no|thanks|thank you|coach|sorry))?|(?:(?:i am|i['’]m) )?(?:very |so )?(?:sorry|apologies|thank you|thanks)(?: (?:very much|so much|a lot|for|about|to (?:trouble|bother)|if|that was)\b[^.!?\n]{0,60})?)[.!]+\s+(?!\d))+/i
const LEADS_OUT =
  /(?<=[.!?…])\s+(?:(?:(?:i am|i['’]m) )?(?:very |so )?(?:sorry|apologies)\b|thank you\b|thanks\b|i hope (?:that|this|it)\b|hope (?:that|this|it)\b|(?:does|is) (?:that|this|it) (?:help|answer|ok|okay|enough|better|right|clear|all right|alright)\b|i (?:already |just |did )?(?:wrote|said|put|told you|have written) (?:it|that|this|so)\b|you can put (?:that|it)\b)[^.!?\n]{0,60}[.!?…]*\s*$/i

// A question back, before what answers it.
const ASKS_BACK = /^[^.!?\n]{1,60}\?+\s+(?=(?:\S+\s+){2})/
const ASKS_ON =
  /(?<=[.!?…])\s+(?:what else|anything else|and now|now what|what now|is (?:that|this|it) it|am i done|happy|right|ok(?:ay)?|you (?:see|know|got (?:it|that)))\?+\s*$/i

/** A message without a closing "is that right?" or an apology at either end, which would hide what it says; as it was where little else is left. */
export function said(text: string): string {
  const rest = text.trim().replace(LEADS_IN, '').replace(LEADS_OUT, '').trim()
  return rest.split(/\s+/).length >= 5 ? rest : text
}

/** The part of a message that answers, verbatim: without fillers before it or courtesies after it; '' where nothing is left. */
export function contentOf(text: string): string {
  let content = text.trim()
  for (let i = 0; i < 6; i++) {
    const shorter = [LEADS_IN, LEAD, ASKS_BACK, LEADS_OUT, ASKS_ON]
      .reduce((rest, cut) => rest.replace(cut, ''), content)
      .trim()
    if (shorter === content || !/[\p{L}\p{N}]/u.test(shorter)) break
    content = shorter
  }
  const cut = content.length > 2_000 ? content : content.replace(TAIL, '').trim()
  return /[\p{L}\p{N}]/u.test(cut) ? cut : /[\p{L}\p{N}]/u.test(content) ? content : ''
}
