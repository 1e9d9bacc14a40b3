import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { filesOf, root } from './files.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Longer than 200 lines and rightly so: lists of words and numbers, written or trained, that nobody reads through. */
const DATA =
  /^(?:engine\/weights\/|engine\/phrasing\/|engine\/hearing\/(?:topics|rules)\.ts$|eval\/data\/|eval\/score\.mjs$)|^web\/texts\/|^test\/|\.test\.tsx?$/

test('no code file is longer than 200 lines', () => {
  const long = filesOf('.ts', '.tsx', '.js', '.css')
    .filter(file => !DATA.test(file))
    .map(file => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 200)
  assert.deepEqual(long, [], 'split it by meaning, or list it as data')
})

test('no file has a name that says nothing about what is inside', () => {
  const vague = filesOf('.ts', '.tsx', '.js').filter(file =>
    /(?:^|\/)(?:utils?|types|constants|helpers?|common|misc)(?:\/|\.\w+$)/.test(file),
  )
  assert.deepEqual(vague, [])
})

test('the tree holds no path of a machine and no registry host', () => {
  const roots = ['work', 'root', 'home', 'Users', 'tmp'].join('|')
  const path = new RegExp(`(?:^|[\\s"'\`(=:])/(?:${roots})/[\\w.-]`)
  const text = filesOf().filter(file => !/\.(?:woff2?|png|jpg|webp|ico|jsonl)$/.test(file))
  const found = text.flatMap(file =>
    read(file)
      .split('\n')
      .flatMap((line, i) =>
        path.test(line) || /https?:\/\/registry\.|"resolved": "http/.test(line)
          ? [`${file}:${i + 1} ${line.trim().slice(0, 80)}`]
          : [],
      ),
  )
  assert.deepEqual(
    found.filter(line => !line.startsWith('test/house.test.ts')),
    [],
  )
})

test('no promise is left in the code', () => {
  const promise = new RegExp(
    `\\b(?:${['TO.DO', 'FIX.ME', 'XX.X'].join('|').replaceAll('.', '')})\\b|\\btest\\.(?:todo|skip|only)\\(`,
  )
  const found = filesOf('.ts', '.tsx', '.js', '.css').filter(file => promise.test(read(file)))
  assert.deepEqual(found, [])
})

test('each package is in the table of docs/map.md with its reason, and no other is', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const table = read('docs/map.md').split('## What we depend on')[1] ?? ''
  const rows = [...table.matchAll(/^\| `([^`]+)`(?:, `([^`]+)`)* \|/gm)].flatMap(row =>
    [...row[0].matchAll(/`([^`]+)`/g)].map(m => m[1]!),
  )
  assert.deepEqual(rows.sort(), packages.sort())
})

test('every text of the interface is in web/texts', () => {
  const words =
    /(?:aria-label|placeholder|title|alt|label)="[^"{]*[A-Za-z]{2}|>[^<>{}=();/]*[a-z]{2}[^<>{}=();]*<\/[a-z]/
  const found = filesOf('.tsx', '.html')
    .filter(file => file.startsWith('web/'))
    .flatMap(file =>
      read(file)
        .split('\n')
        .flatMap((line, i) => (words.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
    )
  assert.deepEqual(found, [])
})
