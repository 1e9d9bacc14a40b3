/** Words of danger and distress in the first person; each is written for text that `plainWords` made plain. */
export interface Signs {
  /** Said anywhere, unless reported of somebody else. */
  said: RegExp[]
  /** Telegraphic: only as a clause of its own. */
  bare: RegExp[]
  /** Words so grave that an "I" beside them is enough, where nobody else is spoken of. */
  grave: RegExp
  /** What makes one of these words harmless where it stands right beside it. */
  unless: RegExp
}

/** Somebody else is spoken of, or written down: work, or a story. */
export const OTHERS =
  /\b(?:person|people|she said|he said|they said|patients?|pt|residents?|clients?|callers?|child|children|pupils?|students?|tenants?|customers?|prisoners?|inmates?|service users?|lady|lad|woman|women|girls?|boys?|someone|users?|staff|wrote|written|notes?|handover|report|forms?|log|ref|training|policy|plan|watch|volunteer\w*|so i|ago i|left)\b/

/** Somebody else's words follow: "she said …". A doctor's "says I am" is about the learner all the same. */
export const REPORTS =
  /\b(?!i |ive |and i |doctor|gp |therapist|counsellor|psychiatrist)\w+(?: (?:just|keeps|kept|then|always|has|also))? (?:said|says|saying|told (?:me|us|staff|the \w+)|tells (?:me|us|staff|everyone)|states|stated|shout(?:s|ed)|scream(?:s|ed)|disclosed|report(?:s|ed)|texted|wrote)\b[^.!?\n]{0,40}$/
