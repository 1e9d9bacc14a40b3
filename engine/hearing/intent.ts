/** What a chat message can be. The first group answers what is on screen; the rest is off the path. */
export const intents = [
  'answer', // words that answer what was asked, or simply say something about the work
  'note', // an update or handover, typed into the chat
  'story', // a memory of working with people who were not there
  'reader', // who opens the update
  'yes',
  'no',
  'skip',
  'hint', // asks for help with this question, or says they do not know what to write
  'read', // asks for the cold read, or says the draft is ready
  'no-draft', // has nothing to write about
  'reader-knows', // "my reader knows this"
  'thanks',
  'greeting',
  'decline-writing', // asks the coach to write it
  'never-async',
  'bar-report', // is it good enough, rate me, what is left
  'take-their-words', // "it is in there"
  'took-wrong', // the coach took words for something they were not
  'nothing-heard', // nothing to go on: "idk", ".", "asdf", "lol"
  'generic-text',
  'lesson-example',
  'future-self',
  'not-an-order',
  'storage', // what is kept, who sees it
  'was-live',
  'made-up',
  'nothing-is-blocked',
  'other-language',
  'fed-up',
  'start-over',
  'go-back',
  'said-already', // the coach repeats itself
  'sent-twice', // the very same again, at once
  'small-talk',
  'out-of-scope', // wants something that the coach is not for
  'file-name', // the name of a file, or an address, instead of what is in it
  'explain', // a question to the coach; `topic` says which
  'distress',
  'danger',
] as const

export type Intent = (typeof intents)[number]
