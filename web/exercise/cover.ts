import type { Conversation, Question, Span } from '../../engine/index.ts'

/** Covers private words in what the page says about the note: '…' stands for them. The draft itself is never touched. */
export interface Cover {
  text(text: string): string
  question(question: Question): Question
}

/** Covers what the reading found private and the learner has not waved through. */
export function covering(conversation: Conversation | undefined): Cover {
  if (!conversation) return { text: text => text, question: question => question }
  const { draft, update, dismissed } = conversation
  const found = update.private.filter(({ id }) => !(id in dismissed))
  const whole = found.map(span => draft.slice(span.from, span.to))
  const text = (said: string) => covered(said, whole)
  return {
    text,
    question(question) {
      // The words of a question may begin or end in the middle of something private.
      const parts = found.flatMap(span => shared(span, question)).map(({ from, to }) => draft.slice(from, to))
      const words = (said: string) => covered(text(said), parts)
      return { ...question, quote: words(question.quote), question: words(question.question) }
    },
  }
}

function shared(a: Span, b: Span): Span[] {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
  return from < to ? [{ from, to }] : []
}

/** The text with each of the secrets gone, wherever it stands as words of its own, in any case. */
function covered(text: string, secrets: string[]): string {
  return secrets.reduce((said, secret) => {
    const looked = secret.trim().toLowerCase()
    if (!looked) return said
    let result = ''
    let from = 0
    const low = said.toLowerCase()
    // Where lower case changes the length, places in the two would not be the same.
    if (low.length !== said.length) return said.replaceAll(secret.trim(), '…')
    for (let at = low.indexOf(looked); at >= 0; at = low.indexOf(looked, at + 1)) {
      if (at < from || inWord(said[at - 1], said[at]) || inWord(said[at + looked.length - 1], said[at + looked.length]))
        continue
      result += `${said.slice(from, at)}…`
      from = at + looked.length
    }
    return result + said.slice(from)
  }, text)
}

const inWord = (a = '', b = '') => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b)
