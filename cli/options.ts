import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Misuse } from './io.ts'

/**
 * The options and the one file of a command. Throws Misuse that names what is not known and what is.
 */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: string[],
  options: T,
) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    if (positionals.length > 1)
      throw new Misuse(
        `coldread ${command} takes one file at a time; here are ${positionals.length}: ${positionals.join(', ')}`,
      )
    return { values, file: positionals[0] }
  } catch (error) {
    if (error instanceof Misuse) throw error
    const { code, message } = error as NodeJS.ErrnoException
    const known = Object.keys(options)
      .map(name => `--${name}`)
      .join(' ')
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const name = /'([^']+)'/.exec(message)?.[1] ?? ''
      throw new Misuse(`coldread ${command} has no option ${name}. It has: ${known}`)
    }
    if (code?.startsWith('ERR_PARSE_ARGS'))
      throw new Misuse(`coldread ${command}: ${message.split('\n')[0]!.replace(/\.?$/, '.')}`)
    throw error
  }
}
