import type { Span } from '../segments.ts'
import { namesCompetency } from './names.ts'
import { trimmed } from './quote.ts'

// What people say before a name: "I'd call it", "the skill is", "in CV words:".
const LEADS = [
  /^.{0,60}?\b(?:call|name|describe|label|put|see|know|write|writing|wrote|learn|give|learnt|think of)(?:ed|led|d|s)?\s+(?:it|this|that|them|the skill|my skill)\b(?: on (?:my|a|\w+) ?cv?| to myself| now| on linkedin)?(?:\s+(?:as|is|was|down as|a|an)\b)?\s*/i,
  /^.{0,50}?\b(?:skills?|competenc(?:y|e|ies)|term|phrase|words?|name|cv|application|interviews?)\b[^,.;:=]{0,25}?(?:\b(?:is|was|are|would be|of)\b(?: called)?|[:=,])\s*/i,
  /^(?:so |and |well,? )?(?:i (?:suppose|think|guess|believe|reckon|would say|showed|offer)|i['’]?d (?:say|put it as)|id say|basically|for me|maybe|perhaps|employers would (?:say|call it)|i['’]m offering)[,\s]+(?:(?:it|this|that)(?:['’]?s| is| was| shows)?\s+)?/i,
  /^(?:and |so )?(?:it|this|that|which|thats|its)(?:['’]s| is| was| shows| demonstrates| proves| means)?\s+(?:about |called |basically |really |just |i (?:think|suppose|believe|guess),? )*/i,
  /^(?:called|named|as|about|to be|a case of|i think of it as|proper|good practice in|of it as|(?:a|an) (?:\w+ )?example of|(?:would |really )?(?:shows?|demonstrates?|proves?)|what (?:i['’]d|i would) (?:call|name)|what i['’]m offering \w+ is)\s+/i,
  /^['’]s\s+/,
]

const TAILS = [
  /[,.;:]?\s*\b(?:i (?:think|guess|suppose|believe|reckon|hope|call it|would say)|i['’]d (?:say|call it)|maybe|perhaps|probably|lol|haha|like|basically|obviously|really|or something)[?.!,]*$/i,
  /[,.;:]?\s*\b(?:is|was|that['’]?s|thats) (?:how i(?:['’]d| would)|what i(?:['’]d| would)?|the (?:skill|word|phrase|term|name)|my (?:skill|thing)|what (?:it|they|my)|me|it)\b.{0,40}$/i,
  /[,.;:]?\s*\b(?:i (?:think|believe) (?:it is|it['’]s|is) (?:called|the (?:word|phrase|term))|is that (?:ok|right)|is it ok.{0,15}|if i had to .{0,25}|(?:i think )?is the phrase|and i agree.{0,20})[?.!]*$/i,
]

/** The name itself within words that give one: without "I'd call it" before and "I think" after. */
export function nameWithin(text: string, span: Span): Span {
  let { from, to } = span
  const names = (a: number, b: number) => b - a > 3 && namesCompetency(text.slice(a, b))
  for (let turn = 0; turn < 4; turn++) {
    const raw = text.slice(from, Math.min(to, from + 200))
    // A lead goes only where what is left still names something: "writing so that others can act" keeps its beginning.
    const lead = LEADS.map(rule => raw.match(rule)?.[0].length ?? 0).find(n => n > 0 && names(from + n, to))
    if (!lead) break
    from += lead
  }
  for (let turn = 0; turn < 3; turn++) {
    const raw = text.slice(Math.max(from, to - 120), to)
    const tail = TAILS.map(rule => raw.match(rule)?.[0].length ?? 0).find(n => n > 0 && names(from, to - n))
    if (!tail) break
    to -= tail
  }
  return trimmed(text, { from, to })
}
