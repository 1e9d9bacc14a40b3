/** The rows of a set: one JSON value a line; empty lines are passed over. */
export const rowsOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as T)
