import type { Block, Lesson, Section } from '../../lesson/lesson.ts'
import { escapeHtml } from './escape-html.ts'
import { stringSvg } from './string.ts'

/** The lesson's body as HTML: a section a row, the reader's remarks beside the words they are about. */
export function articleOf(lesson: Lesson, drawing: (name: string) => string): string {
  return lesson.sections.map(section => sectionOf(section, lesson, drawing)).join('\n')
}

function sectionOf({ heading, blocks }: Section, lesson: Lesson, drawing: (name: string) => string): string {
  const rows = blocks.map(block => row(block, lesson, drawing)).join('\n')
  return `<section class="row">\n<h2>${heading}</h2>\n${rows}\n</section>`
}

function row(block: Block, lesson: Lesson, drawing: (name: string) => string): string {
  const drawn = block.drawings.map(({ name, words }) => figure(drawing(name), words)).join('')
  const side = drawn + remarksOf(block.remarks)
  const line = `<div class="line">${main(block, lesson)}</div>`
  // A list fills its own margin, line by line: what is drawn for the whole of it stands on the other side, before it.
  if (block.kind === 'list') return (side && `<div class="beside left">${side}</div>`) + line
  return line + (side && `<div class="beside">${side}</div>`)
}

function main(block: Block, { settings }: Lesson): string {
  switch (block.kind) {
    case 'prose':
      return block.html
    case 'list':
      return `<ul class="everywhere">${block.items.map(({ html, remarks }) => `<li><p>${html}</p>${remarksOf(remarks)}</li>`).join('')}</ul>`
    case 'artefacts':
      return `<ol class="artefacts">${settings.artefacts.map(namedItem).join('')}</ol>`
    case 'bar':
      return `<div class="tied">${stringSvg}<ol class="holes">${Object.values(settings.bar).map(namedItem).join('')}</ol></div>`
  }
}

const namedItem = ({ name, means }: { name: string; means: string }) =>
  `<li><b>${escapeHtml(name)}</b> <span>${escapeHtml(means)}</span></li>`

const remarksOf = (remarks: string[]) => remarks.map(html => `<p class="pencil">${html}</p>`).join('')

const figure = (svg: string, words: string) =>
  `<figure class="drawn" role="img" aria-label="${escapeHtml(words)}">${svg.trim().replace(/^<svg /, '<svg aria-hidden="true" ')}</figure>`
