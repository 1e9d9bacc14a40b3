import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import test from 'node:test'
import { filesOf, root } from './files.ts'

/** Lowest first. A file imports from layers below its own, or from its own part; never sideways, never up. docs/map.md draws it. */
const layers = [
  ['engine/segments.ts', 'engine/model.ts'],
  ['engine/detector.ts', 'engine/net/', 'engine/weights/'],
  ['engine/private/', 'engine/habits.ts', 'engine/readable.ts'],
  ['engine/update/', 'engine/story/', 'engine/hearing/'],
  ['engine/bar.ts'],
  ['engine/conversation/'],
  ['engine/policy/'],
  ['engine/phrasing/'],
  ['engine/index.ts'],
  ['lesson/'],
  ['protocol.ts'],
  ['sync.ts'],
  ['server/', 'web/'],
  ['cli/', 'eval/'],
  ['test/', 'docs/', 'release/'],
]

/** Who may pass the engine's door: training needs what the readers see, and the documents list each detector's examples. */
const inside = (file: string) => file.startsWith('eval/') || file === 'docs/generate.ts'

/** Time, chance and the outside world, by the names that reach them. */
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|crypto\.|fetch\(|console\.|globalThis|process\.|setTimeout|setInterval|localStorage|navigator\.|toLocale\w+\(\)|Intl\.)/

function place(file: string) {
  const layer = layers.findIndex(parts => parts.some(part => file.startsWith(part)))
  assert.notEqual(layer, -1, `${file} has no layer: give its folder a place in test/arrows.test.ts and docs/map.md`)
  return { layer, part: layers[layer]!.find(part => file.startsWith(part))! }
}

/** What a source imports: static, dynamic, type-only and re-exported, in either quotes. */
function importsOf(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = code.matchAll(
    /^\s*(?:import|export)\s[^'"`;=(]*?\bfrom\s*(['"])([^'"\n]+)\1|\bimport\s*\(?\s*(['"])([^'"\n]+)\3/gm,
  )
  return [...found].map(match => (match[2] ?? match[4])!)
}

const declared = () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { ...dependencies, ...devDependencies }
}

for (const file of filesOf('.ts', '.tsx').filter(name => !name.endsWith('.test.ts'))) {
  test(`${file}: imports point down`, () => {
    const here = place(file)
    // What training wrote may name the type it is read as; that type lives with its reader, above.
    const typed = file.startsWith('engine/weights/') ? /^import type .*$/gm : /(?!)/g
    const source = readFileSync(join(root, file), 'utf8').replaceAll(typed, '')
    for (const spec of importsOf(source)) {
      if (!spec.startsWith('.')) {
        assert.ok(!file.startsWith('engine/'), `the engine has no dependencies, not even ${spec}`)
        const name = spec.startsWith('@') ? spec.split('/', 2).join('/') : spec.split('/')[0]!
        assert.ok(
          spec.startsWith('node:') || spec.startsWith('virtual:') || Object.hasOwn(declared(), name),
          `${spec} is not in package.json`,
        )
        continue
      }
      const target = posix.join(posix.dirname(file), spec)
      if (!/\.tsx?$/.test(target)) continue
      const there = place(target)
      assert.ok(there.layer < here.layer || there.part === here.part, `${spec} is not below: imports point down`)
      if (!file.startsWith('engine/') && target.startsWith('engine/') && !inside(file))
        assert.equal(target, 'engine/index.ts', 'the engine is used through its index')
    }
    if (file.startsWith('engine/') && !file.startsWith('engine/phrasing/'))
      assert.doesNotMatch(source, IMPURE, 'same input, same output')
    if (file.startsWith('engine/'))
      assert.doesNotMatch(source, /\bimport\s*\(\s*[^'"\s)]/, 'a computed import hides its arrow')
  })
}
