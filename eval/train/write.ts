import { writeFileSync } from 'node:fs'

/**
 * Writes engine/weights/NAME.ts: one exported constant (NAME in camel case), as data, under the sentence that says
 * what it is. `type` is its type as written in the file, `uses` the name that it needs and the file that exports it.
 */
export function writeWeights(
  name: string,
  { type, uses, says }: { type: string; uses: { name: string; from: string }; says: string },
  value: unknown,
): void {
  const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const lines = [
    `// Written by \`npm run train\`: change what it learns from, not this.`,
    `import type { ${uses.name} } from '${uses.from}'`,
    ``,
    `/** ${says} */`,
    `export const ${constant}: ${type} = ${JSON.stringify(value)}`,
    ``,
  ]
  writeFileSync(new URL(`../../engine/weights/${name}.ts`, import.meta.url), lines.join('\n'))
}
