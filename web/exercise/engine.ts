/** The engine with its models, in a file of its own that is fetched after the text: see the size budget. */
export * from '../../engine/index.ts'

/** Where that file is, for a worker that reads with it too. */
export const address = import.meta.url
