/** What the checkout's package.json says, as far as it matters here. */
export interface Manifest {
  name: string
  version: string
  description: string
  license: string
  dependencies: Record<string, string>
}

/**
 * The package.json that is published: built JavaScript, what it needs at run time, and nothing else. The Node that the checkout
 * brings along stays out of it.
 */
export function manifestOf({ name, version, description, license, dependencies }: Manifest): object {
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    engines: { node: '>=22.18' },
    bin: { coldread: 'cli/start.js' },
    exports: { '.': { types: './engine/index.d.ts', default: './engine/index.js' } },
    dependencies,
  }
}
