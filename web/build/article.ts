import type { Block, Lesson, Section } from '../../lesson/lesson.ts'
import { escapeHtml } from './escape-html.ts'
import { stringSvg } from './string.ts'

/** The lesson's body as HTML: a section a row, the reader's remarks beside the words they are about. */
export function articleOf(lesson: Lesson, drawing: Draw): string {
  return lesson.sections.map(section => sectionOf(section, lesson, drawing)).join('\n')
}

type Draw = (name: string) => string

function sectionOf({ heading, blocks }: Section, lesson: Lesson, drawing: Draw): string {
  const rows = blocks.map((block, i) => row(block, lesson, drawing, i === 0)).join('\n')
  return `<section class="row">\n<h2>${heading}</h2>\n${rows}\n</section>`
}

/** A drawing stands beside the first words of a section with the remarks, and later on the other side, under the heading. */
function row(block: Block, lesson: Lesson, drawing: Draw, first: boolean): string {
  const drawn = block.drawings.map(({ name, words }) => figure(drawing(name), words, first ? '' : ' left')).join('')
  const words = main(block, lesson)
  const inner = first ? words : block.kind === 'list' ? drawn + words : words + drawn
  const side = (first ? drawn : '') + remarksOf(block.remarks)
  return `<div class="line">${inner}</div>${side && `<div class="beside">${side}</div>`}`
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

const figure = (svg: string, words: string, side: string) =>
  `<figure class="drawn${side}" role="img" aria-label="${escapeHtml(words)}">${svg.trim().replace(/^<svg /, '<svg aria-hidden="true" ')}</figure>`
