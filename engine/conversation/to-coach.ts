/** Somebody who asks the coach, not somebody who tells: the verb stands before the one who asks. */
const ASKS =
  /^\W*(?:(?:ok(?:ay)?|so|and|but|sorry|wait|no|hey|i mean|please)\W+)*(?:is|are|am|was|were|do|does|did|can|could|should|shall|will|would|may|must|have|has) (?:it|i|you|u|we|they|he|she|this|that|there|my|your|the (?:note|coach|lesson|story|line))\b/i

/** Whether words are a question to the coach, with or without its mark. */
export const asksTheCoach = (text: string): boolean => ASKS.test(text)

const COMMANDS =
  /\b(?:(?:go|going|get) back to (?:the|my) (?:first|second|other|note|draft|story)|start (?:over|again from scratch)|skip (?:this|it|that)(?: one)?)\b/i

/** Whether words say in so many words where to go, however much is said besides. */
export const commandsAtLength = (text: string): boolean => COMMANDS.test(text)

const ONCE =
  /\b(?:one time|once|one (?:day|night|morning|shift|week)|last (?:year|winter|summer|spring|autumn|christmas|month)|years? ago|when i (?:was|worked|left|had)|in (?:19|20)\d\d)\b/i

/** Whether words look back on one time, as a memory does. */
export const looksBack = (text: string): boolean => ONCE.test(text)

const WRITES_IT =
  /\bi(?:['’]?ll| will|['’]?m (?:going to|gonna)| can| am going to) (?:just |try and |try to )?(?:write|do|put|type|try)\b/i

/** Whether somebody says that they will write it themselves. */
export const writesIt = (text: string): boolean => WRITES_IT.test(text)

const ASKS_NAMES =
  /\b(?:what|which|any|show|give|list|see|some|suggest)\b[^.]{0,30}\b(?:some\W*$|names?|options?|choices|examples?|suggestions?|ideas?|ones?|competenc(?:y|ies)|skills?)\b/i

/** Whether somebody asks for the names there are, rather than give one. */
export const asksForNames = (text: string): boolean => ASKS_NAMES.test(text)

const TAKES_UP =
  /\b(?:carry on|continue|go on|keep going|go back to (?:it|work|the)|back to (?:it|work|the (?:note|story))|start again|(?:i(?:['’]?m| am)|feel(?:ing)?) (?:ok(?:ay)?|fine|better|all ?right|ready))\b/i

// After danger "I am ok" is no leave to go on: they have to say that they want to.
const GOES_ON = /\b(?:carry on|continue|keep going|back to (?:it|work|the (?:note|story)))\b/i

/** Whether somebody takes up the work again after a pause for distress or danger. */
export const takesUp = (text: string, paused: 'distress' | 'danger'): boolean =>
  (paused === 'danger' ? GOES_ON : TAKES_UP).test(text)

const CALLS = /^\W*(?:can|could|may) (?:i|we) (?:just |simply )?(?:call|say|name|put) (?:it|that|this)\b/i

/** Whether a question gives a name (“can I just call it …”). */
export const callsIt = (text: string): boolean => CALLS.test(text)

const LEAVES =
  /\bcan i (?:go|leave|stop)(?: now| here)?\b|\b(?:i(?:['’]?ve| have)?|ive) (?:got to|have to|gotta|need to|must|['’]?d better) (?:go|run|dash|be off)\b(?! (?:to|back|and|through|over|in)\b)|\b(?:(?:good)?bye(?: for now)?|cheerio|good ?night(?: (?:then|all|now|dear|love))*|see (?:you|ya)(?: later| tomorrow)?|signing (?:off|on)|back (?:later|tomorrow)|(?:talk|speak) (?:later|tomorrow)|(?:now )?i (?:must |have to |need to )?go(?: now)?|(?:do|finish) (?:it|that|this|the (?:rest|other|second)(?: one)?) (?:another (?:day|time)|tomorrow|later)|(?<=(?:^|[,.;!?])\s*)(?:that['’]?s me[,.]? )?(?:i['’]?m|i am|am) (?:off|away)(?: (?:now|then|home|(?:to|tae) (?:ma |my )?(?:bed|tea|work|lunch|dinner|sleep)))?)\W*$/i

/** Whether somebody takes their leave, whatever reason they give; at length only where they end on it. */
export const takesLeave = (text: string): boolean => {
  const count = text.split(/\s+/).length
  return LEAVES.test(count <= 20 ? text : text.slice(-60))
}

/** Whether words ask the coach something, rather than name a thing. */
export const asksBack = (text: string): boolean => text.includes('?') || ASKS_FIRST.test(text)

export const ASKS_FIRST =
  /^\W*(?:ok(?:ay)?|so|and|but|sorry|wait)?\W*(?:(?:what|who|how|where|when|why)(?:['’]?s)?|whose|which|is|are|am|do|does|did (?:you|i|we|it|that|this|he|she|they)|can|could|will|would|should|must|may|explain|define|tell me|(?:give|show) me|any examples?|(?:an |one |no a |a full )?examples?\s*$|i (?:do not|don.?t) (?:get|know|understand))\b/i
