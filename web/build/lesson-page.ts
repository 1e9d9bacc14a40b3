import { marked } from 'marked'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { parseLesson, type Lesson } from '../../lesson/lesson.ts'
import { articleOf } from './article.ts'
import { clockSvg } from './clock.ts'
import { texts } from '../texts/page.ts'
import { escapeHtml } from './escape-html.ts'
import { markSvg } from './mark.ts'

/** Fills web/index.html from a lesson file, at build time and in the development server; throws what parseLesson throws. */
export function lessonPage(file: string): Plugin {
  const drawing = (name: string) => {
    const path = join(dirname(file), 'drawings', `${name}.svg`)
    try {
      return readFileSync(path, 'utf8')
    } catch {
      throw new Error(`lesson/${basename(file)}: body: expected a drawing at lesson/drawings/${name}.svg`)
    }
  }
  return {
    name: 'lesson-page',
    transformIndexHtml: {
      order: 'pre',
      handler: html =>
        fillPage(html, parseLesson(`lesson/${basename(file)}`, readFileSync(file, 'utf8')), drawing, statementOf()),
    },
    configureServer(server) {
      server.watcher.add(dirname(file))
      server.watcher.on('change', changed => {
        if (changed.startsWith(dirname(file))) server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** docs/accessibility.md as HTML; its own text, so nothing in it is escaped. */
const statementOf = () => marked.parse(readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8'), { async: false })

/** A page with its `{{name}}` places filled; `drawing` gives the SVG of a name. Throws where a place has no such name. */
export function fillPage(page: string, lesson: Lesson, drawing: (name: string) => string, statement = ''): string {
  const { settings } = lesson
  const places: Record<string, string> = {
    lesson: escapeHtml(settings.lesson),
    title: escapeHtml(settings.title),
    outcome: escapeHtml(settings.outcome),
    skip: texts.skip,
    where: escapeHtml(texts.where(settings.course, settings.module)),
    minutes: texts.minutes(settings.minutes),
    number: escapeHtml(texts.number(settings.lesson)),
    start: texts.start,
    asleep: texts.asleep.join('<br />'),
    leave: texts.leave,
    between: texts.between,
    arrive: texts.arrive,
    exercise: texts.exercise,
    accessibility: texts.accessibility,
    accessibilityIs: texts.accessibilityIs,
    back: texts.back,
    statement,
    waiting: escapeHtml(texts.waiting(settings.coach)),
    mark: markSvg,
    clock: clockSvg(),
    article: articleOf(lesson, drawing),
    data: jsonForHtml(settings),
  }
  return page.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    if (!(name in places))
      throw new Error(`web/*.html: {{${name}}} is not one of ${Object.keys(places).join(', ')}`)
    return places[name]!
  })
}

/** JSON that can stand inside a script element: no text in it can end the element or begin a comment. */
export function jsonForHtml(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
