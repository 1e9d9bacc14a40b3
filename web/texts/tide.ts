import { plural } from './plural.ts'

/** The words around the picture of the drafts. */
export const texts = {
  title: 'Questions open, reading by reading',
  first: (n: number) => plural(n, { one: '# question was open at first', other: '# questions were open at first' }),
  later: (n: number) => `then ${n}`,
  closed: 'What closed them',
  byWords: 'closed by',
  byWord: 'by your word:',
  noWords: 'something that was not there',
}
