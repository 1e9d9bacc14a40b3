import type { Intent } from './intent.ts'

/** One way of saying one thing; `whole` must be the whole message, `within` may stand anywhere in a short one. */
export interface Rule {
  intent: Intent
  whole?: RegExp
  within?: RegExp
}

/** Written for text that `plainWords` made plain; the first that fits is best, so the order is the order of trust. */
export const rules: Rule[] = [
  {
    intent: 'not-an-order',
    within:
      /\b(?:ignore|disregard|forget|override|bypass) (?:\w+ ){0,4}(?:instructions?|rules|prompts?|guidelines|checks?)\b|\bmark (?:me|it|this|my \w+) (?:as )?(?:\w+ )?(?:complete|completed|done|clear|cleared|passed|finished|pass)\b|\b(?:set|make|turn|put) (?:\w+ ){0,4}(?:lines?|bar|checks?|all four)(?: to| as)? (?:clear|green|passed)\b|\b(?:system prompt|developer mode|jailbreak|admin mode|debug mode)\b|\byou (?:must|have to|should) (?:now )?(?:pass|approve|clear|accept) (?:me|this|it)\b|\bjust (?:pass|clear|approve) me\b|\bact as (?:if|though|a|an|my)\b|\bpretend (?:that )?(?:im|you|ive|i)\b/,
  },
  {
    intent: 'start-over',
    within:
      /\b(?:start|begin) (?:all )?(?:over|again|afresh|from scratch|from the (?:start|beginning)|fresh)\b|\b(?:delete|clear|wipe|erase|bin|scrap|remove) (?:it all|everything|all of it|the lot|my (?:draft|work|note|story)|this (?:draft|one|story)|and start)\b|\breset\b|\bfrom scratch\b|\bnew draft\b|\bscrap (?:it|this|that)\b/,
  },
  {
    intent: 'go-back',
    within:
      /\b(?:go|going|take me|get|move|went|bring me|switch|jump) back\b(?! to (?:work|bed|sleep|uni|school|the (?:ward|floor|kitchen|shop)))|\b(?:previous|last) (?:question|page|step|one|screen)\b(?<=\b(?:see|to|the|show me|again)\b.{0,30})|\bback to (?:the |my )?(?:\w+ )?(?:first|second|update|draft|story|note|question|start|reader|one)\b|^back$|\breturn to\b|\bcan i change (?:my|the) (?:last|first|earlier|previous)\b|\bundo\b/,
  },
  {
    intent: 'decline-writing',
    within:
      /\b(?:write|draft|type|do|generate|compose|finish|fill|make|rewrite|reword|correct|fix|improve|polish|redo) (?:\w+ ){0,3}(?:for me|4 me|instead of me|in my place)\b|\b(?:can|could|will|would|cant|wont|please|pls|plz|just) (?:you )?(?:just |please |not )?(?:write|draft|generate|compose|rewrite|reword|correct|polish|fix|type) (?:it|one|this|that|the|my|me|a|all|something)\b|^(?:just |please |pls )?(?:write|draft|rewrite|generate|compose|fix) (?:it|one|this|me|mine|the (?:note|handover|update|story))(?: up)?(?: please| pls| then| instead| properly)?$|\b(?:give|send|show) me (?:the|a|an|some) (?:answer|text|finished|final|ready|full|complete|template|model answer|correct)\w*\b|\bdo (?:it|my homework|the exercise|this) for me\b|\byou (?:do|write) (?:it|that|this)\b|\bwhat should i (?:put|write) exactly\b|\b(?:ask|use) (?:chat ?gpt|ai|claude|copilot) to write\b|\btell me what to (?:write|put|say|type)\b|\bjust tell me the answer\b/,
  },
  {
    intent: 'storage',
    within:
      /\b(?:save|saved|saving|store|stored|storing|keep|kept|record|recorded|log|logged|logging|upload\w*|track\w*|collect\w*)\b.{0,40}\b(?:this|it|my|what i|data|chat|anything|answers?|work|words|typed?|write)\b.{0,60}$(?<=^.{0,80}\b(?:do|does|is|are|will|where|how long|who|can|did|you|got|has)\b.*)|\b(?:who|anyone|anybody|someone|boss|manager|employer|teacher|tutor|facilitator|company|google|you|they|jobcentre|job centre|work coach|colleagues?)\b.{0,25}\b(?:see|sees|read|reads|reading|access|look at|get|gets|find out)\b.{0,20}\b(?:this|it|these|that|my (?:answers?|work|words|notes?|chat|writing|draft|data)|what i (?:write|type|put|say|wrote))\b|\b(?:privacy|gdpr|data protection|is (?:this|it|that) (?:private|confidential|safe|anonymous|secure))\b|\bwhere (?:does|is|do|will) (?:this|it|my (?:data|words|text|work|draft|answers?)) (?:go|saved|kept|stored|sent)\b|\b(?:my|the) data\b|\bsen[dt] (?:this |it |my \w+ )?(?:to|anywhere|off)\b.{0,30}\b(?:server|employer|boss|anyone|anywhere|you)\b/,
  },
  {
    intent: 'take-their-words',
    within:
      /\b(?:its|it is|that is|thats|ive|i (?:already|have|did)|already|literally) (?:\w+ ){0,3}(?:in there|there already|in (?:the|my) (?:draft|note|text|update|first|second|last|third)\b.{0,30}|said (?:that|it|so|this)|wrote (?:that|it|this)|written (?:that|it|this)|mentioned|put (?:that|it|this)|answered|covered|told you|stated)|\byou(?:re| are) (?:just |totally |completely )?(?:wrong|mistaken|incorrect|blind|not reading)\b|\b(?:read|look at|check) (?:it|the (?:\w+ )?(?:line|draft|note)|line \w+|my (?:note|draft)|the (?:note|draft)) (?:again|properly|more carefully)\b|\bthats (?:wrong|not (?:right|true|correct|fair))\b|\bit (?:says|does say|already says|clearly says|literally says|is (?:written|there))\b|\b(?:you|u) (?:missed|didnt read|have not read|havent read|overlooked|did not see|didnt see)\b|\bsee (?:the )?(?:first|second|third|last|top|bottom) (?:line|sentence|bullet)\b|\bi disagree\b/,
  },
  {
    intent: 'reader-knows',
    within:
      /\b(?:they|she|he|the (?:reader|team|others|night \w+|day \w+)|my (?:reader|colleagues?|team|mate|boss|manager)|everyone|everybody|we all|all of (?:us|them)|whoever \w+) (?:\w+ ){0,2}(?:knows?|will know|knew|already know|would know|ll know)\b(?! (?:who|what|how|where|when|why) (?:to|he|she|they) (?:didnt|doesnt))|\bno need to (?:say|explain|write|tell)\b|\b(?:theyll|shell|hell|they will|she will|he will) know\b|\bthats (?:obvious|common knowledge|known)\b|\beveryone (?:here )?knows\b/,
  },
  {
    intent: 'never-async',
    within:
      /\b(?:never|not|nothing|no|dont|havent|didnt|hardly) (?:\w+ ){0,4}(?:async|remote|asynchronous|asynchronously|remotely|from home)(?: \w+){0,3}\b|\b(?:was|im|am|were|been) (?:only|just) (?:a|an|the|in|on)\b|\bonly (?:ever )?(?:a|worked as|been a|did) (?:a )?\w+\b.{0,20}$(?<=\bi\b.*)|\b(?:just|only) (?:a )?(?:mum|mom|housewife|cleaner|carer|waitress|waiter|stay at home|parent|student|driver|labourer|porter|barista|cook|dad)\b|\b(?:no|dont have|have not|havent got|not got|without|zero|lack)(?: any| much| real| the)? (?:experience|skills|relevant|office experience)\b|\bnothing (?:like that|like this|relevant|to (?:reframe|tell|offer))\b|\b(?:always|all) (?:\w+ )?(?:in person|face to face|on site|together in)\b|\bi(?:ve)? never (?:\w+ )?(?:done|did|had|worked|used|wrote|written|left) (?:\w+ ){0,3}(?:this|that|these|anything|any of|a handover|notes?|like)\b/,
  },
  {
    intent: 'made-up',
    within:
      /\b(?:make|making|made) (?:\w+ )?up\b(?! (?:the|my|your|for|with|artist|a (?:bed|bag|tray|bottle)))|\b(?:invent|fake|imaginary|fictional|pretend|hypothetical|fictitious|made up)\b|\b(?:does|do|must|has|have) (?:it|they|this) (?:have to|need to|to)? ?be (?:real|true)\b|\bsomeone elses (?:story|example|note)\b|\blie\b.{0,15}\?/,
  },
  {
    intent: 'lesson-example',
    within:
      /\b(?:house ?sitt\w+|vets? number|recycling bin|shopping list on the fridge|red label|organic shop|tax return|stars next to)\b(?<=\b(?:lesson|example|your|the one|page|above|like|same|use)\b.*)|\b(?:use|copy|take|copied|pasted|used) (?:the |your |one of (?:the|your) )?(?:example|one from the lesson|house sitter|lessons?)\b|\b(?:example|one) (?:from|in|on) the (?:lesson|page|text|course)\b/,
  },
  {
    intent: 'generic-text',
    within:
      /\b(?:chat ?gpt|copilot|gemini|claude|an? ai|the ai|bard) (?:wrote|made|did|gave|helped|generated|polished|wrote it)\b|\b(?:asked|used|got|with|by|from) (?:\w+ )?(?:chat ?gpt|copilot|gemini|claude|ai)\b|\b(?:a|the|from a|used a|its a) template\b|\b\[(?:name|date|insert|your|company|project)\b/,
  },
  {
    intent: 'future-self',
    within:
      /\b(?:for|to) (?:my ?self|me|future me|future myself)\b(?! to)(?<=\b(?:note|notes|list|checklist|left|leave|write|wrote|reminder|reminders|made|put|stick\w*|diary|sheet)\b.*)|\bmy (?:own )?(?:future self|to do list|diary|tax|fridge|reminders?|calendar)\b|\bnote to self\b/,
  },
  {
    intent: 'was-live',
    within:
      /\b(?:we|i|they) (?:\w+ ){0,2}(?:phoned|rang|called|zoomed|facetimed|skyped|spoke|talked|met|had a (?:call|meeting|chat|zoom|huddle))\b(?! (?:in sick|it|the (?:plumber|police|ambulance|gp)))|\b(?:on|over|in|by) (?:a |the |our |every |whatsapp )?(?:zoom|teams call|phone call|video call|stand ?up|daily meeting|meeting|phone|call|video|conference)\b|\b(?:told|explained (?:it )?to|showed|talked (?:it )?through with) (?:her|him|them|the \w+)(?: \w+){0,3}(?: in person| face to face| out loud| myself| verbally)?$|\bface to face\b|\bverbally\b|\bin person\b/,
  },
  {
    intent: 'nothing-is-blocked',
    whole:
      /^(?:no )?(?:(?:there is |theres |its |it is |we have |i have )?(?:nothing|nowt|none|no blockers?|no blocks?|no issues?|no problems?|nothing at all|not (?:really )?stuck)(?: (?:is |s |was )?(?:blocked|stuck|waiting|outstanding|holding (?:it|us|me|anything) up|in the way|to report|really|at the moment|right now|i know of|at all|that i know of|today|here))*|(?:all|its all|everything|everythings|everything is|all is) (?:clear|done|fine|good|sorted|moving|ok|in hand|under control|going well))$/,
    within:
      /\b(?:nothing|nowt|none of it|no one|noone) (?:is |s |was |really )?(?:blocked|stuck|blocking|held up|waiting on anyone|in the way|holding)\b|\b(?:no|zero|without|any) (?:blockers?|blocks|blockages?)\b(?<=\b(?:no|zero|without|not)\b.*)|\bisnt (?:stuck|blocked)\b|\bnot (?:stuck|blocked|waiting (?:for|on) any\w+)\b/,
  },
  {
    intent: 'bar-report',
    within:
      /\b(?:is|was|are|does|will) (?:this|it|that|mine|my (?:draft|update|note|story|answer|one)|they|these) (?:\w+ ){0,3}(?:good|enough|ok|okay|alright|right|fine|pass|ready|better|done|clear|long enough|work)\b(?! to (?:skip|stop|use))|\b(?:rate|score|grade|mark|assess|judge|evaluate|check) (?:me|it|this|mine|my \w+)\b|\bhow (?:am i doing|did i do|far (?:am i|have i)|good is|many (?:more|left|questions|points)|do i (?:score|pass)|is it (?:now|looking)|close am i|much (?:is )?(?:left|more|longer))\b|\bwhat(?:s| is| else)? (?:\w+ )?(?:left|missing|next|now|remaining|still to do|else (?:do|is|must)|do i still)\b|\b(?:am i|have i|did i) (?:\w+ )?(?:done|finished|passed|pass|clear|cleared|there yet|ok|through|nearly)\b|\bwhat do(?: i| you) (?:still )?(?:need|have) to (?:do|fix|pass)\b|\bmy (?:score|grade|mark|result|progress)\b|\bgood enough\b|\bout of (?:10|ten|100)\b/,
  },
  {
    intent: 'fed-up',
    within:
      /\b(?:stupid|pointless|waste of (?:my )?time|rubbish|ridiculous|useless|annoying|boring|crap|shit|bs|bullshit|nonsense|dumb|a joke|patronising|tedious|fed up|sick of|pissing|hate (?:this|you|it)|had enough|so done with|wtf|ffs|for gods sake|give up|cant be (?:bothered|arsed)|dont care|shut up|piss off|fuck\w*|go away|leave me alone|this sucks|you suck)\b(?! (?:question|q)\b)|\bi (?:wanna|want to) (?:stop|quit|leave|go home)\b|\bim (?:out|done with (?:this|it|you))\b|\bhow many more (?:questions|times)\b|\bstop asking\b|\benough (?:questions|already|now)\b/,
  },
  {
    intent: 'no-draft',
    within:
      /\b(?:dont have|have not|havent got|have no|havent|no|not got|without|got no|got nothing|have nothing|nothing) (?:a |any |anything |one )?(?:draft|note|handover|update|to write|to hand over|to paste|to send|anything to (?:write|hand|send))\b|\b(?:no|any|not) (?:real )?(?:job|work) (?:right now|at the moment|now|yet|to write)\b|\bwhat (?:should|could|can|do|shall) i write (?:about|on)\b|\bcant think of (?:anything|something|one|any|a (?:note|handover|thing))\b|\bnothing to (?:write|hand over|report|say)\b|\bwhere do i (?:start|begin)\b|\bhow do i (?:start|begin)\b/,
  },
  {
    intent: 'hint',
    within:
      /\b(?:hint|clue|help me|need help|some help|can you help|give me a hand|im stuck|i am stuck|dont know (?:what|how) to (?:write|say|put|answer|phrase|word|start|explain)|not sure (?:what|how) (?:to|you)|how (?:do|can|should|would) i (?:say|put|word|phrase|write|answer|explain|fix|describe) (?:it|this|that)|what (?:should|do|could|shall) i (?:say|put|write|answer|add)|any (?:ideas|tips|suggestions)|like what|such as|for example)\b|^help(?: please| pls| me)?$|\bgive me (?:an idea|a start|a starter|something to go on)\b|\bi dont (?:get|understand) (?:the question|what you (?:want|mean|are asking|need))\b/,
  },
  {
    intent: 'skip',
    within:
      /\b(?:skip|pass on|move on|next question|next one|another (?:question|one)|different question|leave (?:it|that|this) (?:for now|out)|come back to (?:it|that|this)|not now|later|do it later|rather not|prefer not|dont wanna (?:say|answer|tell|do))\b|^(?:next|pass|move on|nah skip|continue|carry on|go on)$/,
  },
  {
    intent: 'read',
    within:
      /\b(?:read (?:it|this|mine|my (?:draft|note|update|handover))(?: cold| now| please| then| for me)?|cold read|have a (?:look|read)|take a look|check (?:it|my draft|this)(?: now)?|im (?:ready|done|finished)|(?:its|draft is|note is|that is|thats) (?:ready|done|finished|it|all|everything)|go ahead(?: and read)?|look at (?:it|my draft|this) now|ready when you are)\b/,
  },
  {
    intent: 'thanks',
    whole:
      /^(?:(?:ok|great|oh|ah|lovely|perfect|brilliant|cool|nice|super) )?(?:many )?(?:thanks|thank you|thankyou|thx|ty|ta|cheers|tysm|much appreciated|appreciate it|that helps?|that helped|thank u|thanks a lot|thats helpful|thats really helpful)(?: (?:so much|a lot|very much|coach|mate|love|again|for (?:that|this|your help|the help)|that (?:helps|helped|is helpful)|you|alot|x+))*$/,
  },
  {
    intent: 'greeting',
    whole:
      /^(?:hi+|hello|hey+|hiya|good (?:morning|evening|afternoon|day)|morning|evening|yo|greetings|alright|salut|hello there|hi there|hey there|sup|whats up)(?: (?:there|coach|all|everyone|mate|to you|sir|madam|robot|bot))*$/,
  },
  {
    intent: 'yes',
    whole:
      /^(?:oh |ok |um |well )?(?:yes|yeah|yep|yup|yh|yea|ye|sure|ok(?:ay)? (?:then|sure|yes|lets go)|correct|right|exactly|absolutely|of course|true|i do|i did|it does|it is|definitely|go on then|yes i (?:do|did|have|am|can)|please do|sounds good|thats right|lets (?:go|do it)|fine|alright then|why not|mhm|aye|indeed|agreed|ok good|yes yes|yes that one)(?: (?:please|pls|thanks|that one|lets|sure|of course|it is|it was|i do|exactly|correct|sir|coach|then))*$/,
  },
  {
    intent: 'no',
    whole:
      /^(?:um |well |oh )?(?:no|nope|nah|na|not really|no way|never|not yet|no not really|negative|i dont|i didnt|it doesnt|no i (?:dont|didnt|havent|wont|am not)|dont think so|not at all|no it (?:isnt|wasnt|doesnt)|none|of course not|i dont think so|not that i know(?: of)?)(?: (?:thanks|thank you|sorry|really|sir|mate|not really|not yet|it isnt|i dont))*$/,
  },
]
