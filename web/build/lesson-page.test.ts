import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { parseLesson } from '../../lesson/lesson.ts'
import { fillPage, jsonForHtml } from './lesson-page.ts'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const text = file('lesson/async-in-practice.md')
const drawing = (name: string) => file(`lesson/drawings/${name}.svg`)
const page = (lesson = text) => fillPage(file('web/index.html'), parseLesson('lesson/x.md', lesson), drawing)
const words = (html: string) =>
  html
    .replace(/<(script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('the page holds the whole lesson before anything runs', () => {
  const { settings, sections } = parseLesson('lesson/x.md', text)
  const shown = words(page())
  for (const { heading } of sections) assert.ok(shown.includes(heading), heading)
  for (const { name, means } of [...settings.artefacts, ...Object.values(settings.bar)])
    assert.ok(shown.includes(name) && shown.includes(means), name)
  assert.ok(shown.includes('I had my hand on it. Then I saw the label.'), 'the reader’s pencil')
  assert.equal(page().match(/<figure class="drawn[^>]*role="img" aria-label="[^"]+"/g)?.length, 3)
})

test('nothing in the page needs a looser policy: no inline script, style or other host', () => {
  const html = page()
  assert.doesNotMatch(html, /<style|\sstyle="|\son\w+="/)
  assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//)
  for (const [tag] of html.matchAll(/<script[^>]*>/g)) assert.match(tag, /type="application\/json"|src="/)
})

test('the settings come back out of the page as they went in, whatever they hold', () => {
  const hostile = text.replace(/^coach: .*$/m, 'coach: "</script><!-- & \u2028 Wren"')
  const html = page(hostile)
  const data = /<script type="application\/json" id="lesson">([\s\S]*?)<\/script>/.exec(html)![1]!
  assert.equal(JSON.parse(data).coach, '</script><!-- & \u2028 Wren')
  assert.doesNotMatch(data, /[<>&]/)
  assert.doesNotMatch(html.replace(data, ''), /<\/script><!--/)
})

test('text of the front matter cannot become HTML', () => {
  const html = page(text.replace(/^title: .*$/m, 'title: "<img src=x onerror=alert(1)>"'))
  assert.doesNotMatch(html, /<img/)
})

test('JSON for a script element is still JSON', () => {
  const data = { a: '</script>', b: ['<!--', '&amp;', '\u2029'] }
  assert.deepEqual(JSON.parse(jsonForHtml(data)), data)
})

test('a place in the page that nobody fills stops the build, as does a drawing that is not there', () => {
  const lesson = parseLesson('lesson/x.md', text)
  assert.throws(() => fillPage('<p>{{nobody}}</p>', lesson, drawing), /\{\{nobody\}\} is not one of/)
  assert.throws(() => page(text.replace('](red-label)', '](blue-label)')), /blue-label/)
})
