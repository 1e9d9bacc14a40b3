const LEAD =
  /^[\s,.…:;–—-]*(?:(?:sorry|soz|u+m+|u+h+|e+r+m*|h+m+|i mean|i meant|to be honest|tbh|honestly|ok(?:ay)? so|ok(?:ay)?|so(?! that| far| long| many| much))(?=[\s,.…:;–—-])|(?:well|right|oh|ah|yes|yeah|yep|yh|actually|anyway|like|basically|no wait|hi|hello|hey|good point|fair enough|my bad|true)(?=\s*[,.…:;!]|\s+[–—-]))[\s,.…:;–—!-]+/i
const TAIL =
  /[\s,.…–—-]+(?:lol|haha+|sorry|soz|thanks|thank you|thx|ta|x{1,3}|if that makes sense|does that help|hope that helps)[\s.!?]*$/i

/** The part of a message that answers, verbatim: without fillers before it or courtesies after it; '' where nothing is left. */
export function contentOf(text: string): string {
  let content = text.trim()
  for (let i = 0; i < 6; i++) {
    const shorter = content.replace(LEAD, '').trim()
    if (shorter === content || !/[\p{L}\p{N}]/u.test(shorter)) break
    content = shorter
  }
  const cut = content.length > 2_000 ? content : content.replace(TAIL, '').trim()
  return /[\p{L}\p{N}]/u.test(cut) ? cut : /[\p{L}\p{N}]/u.test(content) ? content : ''
}
