import type { Signs } from './signs.ts'

const CLOSE =
  '(?:my|our) (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|fiancee?|ex|dad|father|mum|mom|mother|step ?dad|step ?mum|step ?father|uncle|aunt|brother|sister|son|family|in laws?|landlord|boss|employer|parents)'
const HURTS =
  '(?:hits?|beats?|hurts?|strangle[sd]?|chokes?|choked|punch(?:es|ed)|kicks|kicked|slaps|slapped|rape[sd]|abuses?|abused|attacked|touches|stalks|threatens)'
const WISHING =
  '(?:wanna|want|wanted|wish\\w*|hope|ready to|rather|feel like|feeling like|easier if|better if|happier if|better off if)'
const MEANING =
  '(?:gonna|wanna|thinking|think|thought|plan\\w*|decided|should|ready|about|feel like|feeling like|considering|need to|tonight)'
const STRIKES =
  '(?:hit|hits|hitting|beat\\w*|punch\\w*|slap\\w*|kick\\w*|chok\\w*|strangl\\w*|hurt\\w*|abus\\w*|rap(?:e|es|ed|ing)|assault\\w*|attack\\w*|stalk\\w*|threaten\\w*|shoves?|shoved)'
const HANDLES = '(?:push\\w*|grab\\w*|drag\\w*|throw\\w*|threw|burn\\w*|bites?|touch\\w*|follow\\w*|spits?|lock\\w*)'
const SUBSTANCE = '(?:pills|tablets|painkillers|paracetamol|meds|medication|sleeping tablets)'

/** Self-harm, suicide, abuse and danger now. */
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
    /\bi(?:ve been| was| got| been) (?:\w+ )?raped\b|\braped me\b|\bforce[sd]? me to have sex\b|\bsexually (?:abused|assaulted) me\b/,
    /\b(?:someone|somebody|a man|he|she|my ex) (?:is |s )?(?:following me|stalking me|trying to (?:get|break) in)\b|\bhes (?:following|stalking) me\b/,
    /\bwont let me (?:leave|go out|out|see anyone)\b|\bkeeps? me locked\b|\block(?:s|ed) me (?:in|up)\b(?! by (?:mistake|accident))/,
    /\b(?:takes|took|keeps|has|take|hides) my passport\b|\bcontrols (?:all )?my money\b/,
    /\b(?:outside|downstairs|next room|at my door|at the door|in the house)\b[^.]{0,30}\b(?:knife|gun|scared|afraid|hurt me|kill me)\b/,
    /\b(?:scared|afraid|terrified|frightened) (?:to go home|of my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|uncle|boss)|(?:that )?(?:he|she|they)(?: will|ll|s gonna)? (?:hurt|kill|hit) me)\b/,
    new RegExp(
      `\\b${WISHING} (?:\\w+ ){0,4}(?:die|dying|dead|death)\\b(?! (?:end|line|battery|to|for|of|in the water|tired|easy|laugh\\w*))`,
    ),
    new RegExp(
      `\\b${MEANING} (?:\\w+ ){0,3}end(?:ing)? (?:it|things|everything|myself|this life)(?= all| tonight| now| today| this \\w+|$|[.,;!?])`,
    ),
    /\b(?:me|i) (?:want|wanna) (?:die|dead)\b|\b(?:i|im|ive|id) (?:\w+ ){0,2}(?:tired of|sick of|done with|had enough of|enough of) (?:living|being alive|life|my life|this life)\b/,
    /^(?:so )?(?:tired of|sick of|done with) (?:living|being alive|life)\b|\bcant do life\b|\bliving is too hard\b|\bdeserve to live\b|\b(?:still|stay|staying) alive\b(?<=\b(?:i|am i|cant|dont)\b.{0,30})/,
    /\bcant (?:keep (?:on )?)?liv(?:e|ing)(?= like this| anymore|$)|\b(?:hope|wish) i (?:dont|never|didnt|wont) wake up\b|\bdeath would be\b|\b(?:thought|thoughts|want|wanna) to kill me\b|\b(?:and|again|just) cut again\b/,
    /\bno (?:will|wish|desire) to live\b|\bmy life is over\b|\bi (?:just )?(?:wanna|want|need) (?:it all|everything|the pain|the hurt) to (?:stop|end|be over)\b|\b(?:wanna|want) it (?:all )?to be over,? (?:all|forever|life)\b/,
    /\bthought (?:about|of) (?:how (?:id|i would|to) do it|ways to)\b|\bi know how i(?:d| would) do it\b|\bhow to die\b(?<!what.{0,20})/,
    new RegExp(
      `\\b(?:tak(?:e|ing) all (?:of )?|saving|hoarding|counting|collecting|stockpiling)(?: up| out)? ?(?:all )?(?:of )?(?:my |the |these )?${SUBSTANCE}\\b`,
    ),
    new RegExp(
      `(?:^|\\b(?:i|ive|just|and) )(?:just )?(?:took|taken|swallowed|had) (?:\\w+ ){0,3}(?:too many|all|loads|lots|bunch|handful|overdose|load|packet)\\b[^.]{0,20}(?:${SUBSTANCE}|$)`,
    ),
    /\b(?:swallowed|drank|drunk) (?:\w+ ){0,2}(?:bleach|poison|to die|antifreeze)\b/,
    /\b(?:make|made|making) it through (?:the night|tonight|today)\b(?<=\b(?:dont|wont|not|cant)\b.{0,60})|\bby the time you read this\b|\bsaid my goodbyes\b|\bletters to my (?:family|kids|mum|children)\b/,
    /\bdecided to go\b(?<=\b(?:nothing|pointless|no point)\b.{0,60})|\bvoices\b[^.]{0,20}\btell(?:ing)? me\b|\bdo something to myself\b|\bdont trust myself\b|\bwanna be with my (?:mum|dad|nan|husband|wife|son|daughter|baby) in heaven\b/,
    /\b(?:keep|need|wanna|want|wanting|urge|urges) (?:wanting )?(?:to )?cut(?:ting)?(?= again| myself| my|$|[.,;!?])|\bcut too deep\b|\bblood (?:everywhere|all over me)\b|\bthrow(?:ing)? myself\b|\b(?:wanna|going to|gonna|could|want) jump(?=$|[.,;!?])|\bnearly jumped\b/,
    /\b(?:burn|burned|burning) myself (?:when|until|again|on purpose)\b|\bhit(?:ting)? my head (?:on|against)\b|\bstep off the (?:edge|platform|kerb|roof)\b|\bcrash(?:ing)? (?:the|my) car on purpose\b|\bdriv(?:e|ing) (?:into|off) (?:a|the) (?:tree|wall|bridge|cliff)\b|\bdont wanna come down\b/,
    /\bi(?:ve)? (?:have |got |have got )?a (?:rope|noose|gun|blade)$|\brope is ready\b|\bgonna do it tonight\b/,
    /\bend(?:ed)? up in (?:a&e|hospital) after (?:an )?overdose\b|\bif i (?:disappeared|died|was gone|were gone|wasnt around|wasnt here)\b[^.]{0,30}\b(?:notice|care|better|miss)\b|\bbetter off if i\b/,
    /\bsuicidal (?:thoughts|feelings|again)\b(?<!denies.{0,20})(?=$|[.!]| again)|\bhaving suicidal\b|\b(?:ive|i) been feeling suicidal\b|\bthinking to suicide\b|\bsleep forever\b/,
    new RegExp(`\\b${CLOSE} (?:\\w+ ){0,3}${STRIKES} (?:\\w+ ){0,3}(?:me|us|my (?:face|kids|children|throat|head))\\b`),
    new RegExp(
      `\\b${CLOSE} (?:\\w+ ){0,3}${HANDLES} (?:\\w+ ){0,2}(?:me|us) (?:down|by|against|around|about|at night|with|when|every|out of|into|up)\\b`,
    ),
    new RegExp(
      `\\b${CLOSE} (?:\\w+ ){0,3}(?:throw\\w*|threw) (?:\\w+ ){1,3}at (?:me|us)\\b|\\b${CLOSE} (?:comes|came|gets|sneaks) (?:into|in) my (?:room|bed)|\\b${CLOSE} touch\\w* me\\b|\\bdid things to me\\b|\\bmakes me do things\\b`,
    ),
    /\b(?:he|she|they) (?:has |have |always )?(?:grabs?|drags?|pushes|shoves|throws|kicks|burns|slaps|punches|punched|slapped|choked|threatened) me (?:by|down|against|with|every|when|in the (?:face|stomach)|around)\b(?!.{0,60}\b(?:i wrote|i left|so i|report|incident|form|at work)\b)/,
    /\b(?:comes|came) home drunk\b[^.]{0,30}\b(?:me|us)\b|\bif i leave\b.{0,20}\b(?:find|kill|hurt) me\b|\b(?:says?|said) (?:he|she|they)(?:ll| will) (?:kill|find|hurt) me\b/,
    /\b(?:someone|somebody|a man|hes|shes|he|she|they|theyre|my ex)\b[^.]{0,25}\b(?:is hurting me|outside my (?:house|flat|door|home)|into my (?:flat|house|home)|where i live|has a (?:gun|knife))\b|\bbeing hurt (?:at home|by)\b/,
    /\bhiding (?:in|from)\b[^.]{0,25}\b(?:from him|him|her|them|bathroom)\b|\bcall the police\b(?<=\bplease\b.{0,20})|\blocked myself in\b|\b(?:he|she|who|they|dad|mum) (?:\w+ ){0,2}(?:beats|hurts|hits) (?:me|us)$/,
    /\b(?:dont|wont|doesnt|never|not) let (?:me|us) (?:go|leave|out|have|see|work|use|talk)\b|\b(?:take|takes|took|taking|keep|keeps) (?:all )?my (?:wages|passport|papers|documents)\b|\blocks? us in\b|\bgive me my papers\b|\bnot allowed to (?:go out|leave|see anyone)\b|\bcant (?:leave the house|get away)\b(?<=\b(?:i|and)\b.{0,40})(?=.{0,60}\b(?:he|she|they|take|took|pay|$))/,
    /\bforc(?:e|es|ed|ing) me to (?:marry|have|sleep)\b|\b(?:abusive|violent) (?:relationship|marriage|partner|husband|home|boyfriend)\b(?<=\b(?:i|im|my|ive)\b.{0,40})|\bmarriage is violent\b|\bdomestic (?:violence|abuse) at home\b/,
    /\bim (?:\w+ )?(?:scared|afraid|frightened|terrified) (?:of (?:him|what \w+|my \w+(?= |$))|for my life|to go home)\b|\bi fear for my life\b|\bfamily will kill me\b|\bi was (?:assaulted|raped|attacked) (?:last night|yesterday|today|this)\b/,
    /\b(?:kill|hurt|harm) yourself\b|\b(?:off|end) myself\b|\bself harm(?:ed|ing)?\b(?<=\b(?:i|ive|im|my)\b.{0,30})(?!.{0,40}\b(?:risk|policy|plan|form|patient|resident|pupil)\b)|\bsuicid\w+\b(?<=\b(?:im|i feel|my|ive been|i am|i keep|now i)\b.{0,14})(?! (?:prevention|watch|risk|patients?|callers?))/,
    /\blost (?:the |my |all )?will to live\b|\b(?:world|they|everyone|family|kids) (?:could|would|can) (?:do|manage|be (?:fine|happier|better)) without me\b|\b(?:happier|better off|rather be) dead\b/,
    /\bi (?:\w+ ){0,3}(?:pray|hope|wish)\b.{0,20}\bwake up\b|\bgo to sleep and (?:not|never)\b|\bbody to give up\b|\bwalk(?:ing)? (?:into|in front of) (?:the )?(?:sea|river|traffic|road|cars?|train)\b|\binto traffic\b/,
    new RegExp(
      `\\b${SUBSTANCE} (?:are )?(?:lined up|in front of me|ready|next to me|beside me|in my hand)|\\breason for me to (?:be here|live|go on|carry on|stay)\\b|\\bfinish(?:ing)? (?:with )?my life\\b`,
    ),
    /\bhands? (?:round|around|on) my (?:neck|throat)\b|\b(?:he|she|they|girlfriend|boyfriend|husband|wife|partner|dad|mum|brother|uncle) (?:stabbed|cut|burned|burnt|choked|strangled|bit|raped|slapped|punched) me\b(?!.{0,60}\b(?:i wrote|i left|so i|report|incident|form)\b)/,
    /(?<=\w )(?:hits|beats|hurts|rapes|raped|abuses|beating|hitting|raping) me\b(?<!\b(?:it|that|which|resident|patient|pupil|client|customer|child|dog|cat|horse|kid|what|really)\b.{0,12})(?! (?:up|with|hard|that|how))/,
    /\b(?:hell|shell|theyll|he will|she will|they will|gonna) (?:beat|hurt|hit|strangle|find) me\b|\b(?:being|getting|been) (?:hit|beaten|hurt|abused|threatened|followed)(?=$|[.,;!?]| anymore| at home| by (?:my|him|her)| again| every)(?<=\b(?:i|im|ive|take)\b.{0,30})/,
    /\bvictim of (?:\w+ )?(?:violence|abuse)\b|\bviolence (?:in|at) my (?:house|home)\b|\bbr(?:oke|eaking) in\b.{0,25}\b(?:downstairs|in the house|in here|is here|now|still here)\b|\b(?:someone|somebody|a man|he) is in my (?:house|flat|home|room)\b|\bnot allowed (?:friends|a phone|my phone|to have|outside|money)\b/,
    /\b(?:point|sense|reason|use) (?:in|of|to|for) (?:being alive|living|be alive|staying alive|my life|going on living)\b|\blife (?:no have|has no|have no|without) meaning\b|\bgive up on (?:living|life)\b|\b(?:happier|better|easier|relieved|glad) (?:off )?(?:if|when|once) i(?:m)? (?:died|die|was dead|wasnt|was gone|were gone|am gone|gone|dead)\b/,
    new RegExp(
      `\\b${CLOSE} (?:is|was|gets|can be|has been|has become) (?:\\w+ ){0,2}(?:abusive|violent|controlling and)\\b(?!.{0,60}\\b(?:so i left (?:notes?|a list)|wrote)\\b)`,
    ),
    /\b(?:scared|afraid|frightened|terrified|worried)\b.{0,40}\b(?:hurt|kill|hit|beat|attack|stab|rape|find|come after) (?:me|us|my (?:kids|children|son|daughter|family))\b|\b(?:he|she) said if i leave\b/,
    /\b(?:except|only way|but|other than|only option|way out is) (?:by |is |to be )?(?:ending|to end|end) it\b|\bi(?:m)? (?:just )?(?:ending|gonna end|will end) (?:it|things)(?: all)?(?=$|[.,!;]| tonight| now)/,
    /\b(?:no|not|dont|isnt|nothing|cant|lost|without|never|hardly)\b.{0,30}\b(?:reason|point|worth|want|wanna|will|wish)\b.{0,15}\b(?:live|living|alive|exist|existing)\b(?! (?:in|with|near|there|here|on|at|next|alone|wage|room))/,
    /\b(?:stop|keep|always|constantly)\b.{0,12}\bthinking (?:about|of) (?:\w+ ){0,2}(?:dying|death|suicide|killing|ending)\b|\bdanger to myself\b/,
    new RegExp(
      `\\bi(?:ve|m)?\\b.{0,20}\\b${SUBSTANCE}\\b.{0,30}\\b(?:gonna|wanna|might|could|will) take (?:them|it|all)\\b`,
    ),
    /\b(?:hes|shes|he has|she has)\b.{0,12}\b(?:knife|gun|machete|weapon)\b.{0,25}\b(?:shout\w*|scream\w*|coming|outside|here|angry|threat\w*|me)\b|\b(?:man|someone|somebody|he|hes|guy|they|ex)\b.{0,20}\btrying to (?:get|break) in\b(?! touch| contact)/,
    /\b(?:im|i am) (?:\w+ )?(?:scared|afraid|frightened|terrified)\b.{0,40}\bhurt (?:the|our) (?:children|kids|baby)\b/,
    /\bcant live with (?:this|the) (?:pain|shame|guilt)\b|\bi (?:just )?want it (?:to be )?over$|\blooking at the (?:knives|pills|tablets|bridge|rope)\b|\b(?:he|she|they) (?:will|is gonna|are gonna) kill (?:me|us)\b(?! with (?:laugh|kind))/,
    /\b(?:he|she|they) hit (?:me|us) (?:at home|again|last night|yesterday|today|tonight|and i)\b|\b(?:blade|razor)\b.{0,25}\bcut\b(?<=\b(?:i|about to|got a|ive)\b.{0,40})|\bpoint in me (?:being|living|going)\b|\bwish i (?:didnt|did not|dont) exist\b|\bforces? (?:him|her)self on me\b|\blocked (?:us|me) in\b(?! by (?:mistake|accident))/,
  ],
  bare: [
    /^(?:so |really |very |feeling )?suicidal$/,
    /^(?:self harm|self harming|suicide|overdosed|being abused|help he is (?:here|outside))$/,
    /^(?:wanna|i wanna|wanting to|just wanna|ready to) (?:die|be dead|end it)$/,
    /^(?:raped|in danger)$/,
  ],
  grave:
    /\b(?:suicid\w*|kill(?:ed|ing)? myself|self harm\w*|overdos\w*|raped?|strangled|abus(?:ed|ing|ive)|(?:hurting|threatening|beating|hitting|stalking|attacking) me|(?:dont|not) (?:wanna|want) (?:this|my) life|(?:planned|know) how (?:im gonna|i will|id|ill) do it|scared (?:to be|of being|at) (?:at )?home|end my life|take my life|wanna die|reason to (?:stay alive|live))\b/,
  unless:
    /\b(?:die|dying|kill(?:ing)? myself|hurt myself) (?:of|from|with) (?:embarrass\w+|shame|laugh\w*|boredom|cringe)|\bdie laughing|\b(?:hurt|cut|burn\w*) myself (?:on|lifting|carrying|shaving|slicing|chopping|opening|with the (?:slicer|bread|box|peeler)|at work)|\bcut(?:ting)? my arm\w* on|\bshoot myself in the foot/,
}
