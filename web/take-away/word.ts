import { Document, HeadingLevel, Packer, Paragraph, TextRun, UnderlineType } from 'docx'
import type { Fragment } from '../../engine/index.ts'
import { fragmentText, piecesOf, type Piece } from './take-away-text.ts'
import type { Taken } from './taken.ts'

/** Everything as a Word file: headings as headings, lists as lists, the learner's words underlined. Fetched only when asked for. */
export function word(taken: Taken): Promise<Blob> {
  return Packer.toBlob(documentOf(taken))
}

function documentOf(taken: Taken): Document {
  return new Document({
    title: clean(taken.lesson),
    creator: 'Coldread',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 23, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 80, line: 288 } },
        },
        title: { run: { size: 48, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading1: {
          run: { size: 34, bold: true },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
        heading2: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
      },
    },
    sections: [{ properties: { page: { size: A4, margin: MARGIN } }, children: piecesOf(taken).flatMap(paragraphsOf) }],
  })
}

// In twentieths of a point.
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = { top: 1134, bottom: 1134, left: 1134, right: 1134 }

function paragraphsOf(piece: Piece): Paragraph[] {
  switch (piece.kind) {
    case 'title':
      return [new Paragraph({ text: clean(piece.text), heading: HeadingLevel.TITLE })]
    case 'part':
      return [new Paragraph({ text: clean(piece.text), heading: HeadingLevel.HEADING_1 })]
    case 'under':
      return [new Paragraph({ text: clean(piece.text), heading: HeadingLevel.HEADING_2 })]
    case 'label':
      return [new Paragraph({ keepNext: true, children: [new TextRun({ text: clean(piece.text), bold: true })] })]
    case 'line':
    case 'note':
      return piece.text.split(/\r?\n/).map(lineOf)
    case 'words':
      return fragmentText(piece.fragments).includes('\n')
        ? linesOf(piece.fragments).map(fragments => new Paragraph({ children: fragments.map(runOf) }))
        : [new Paragraph({ children: piece.fragments.map(runOf) })]
  }
}

/** One line of a text; what the learner wrote as a bullet is one. */
function lineOf(line: string): Paragraph {
  const [, indent = '', rest] = /^(\s*)[-–—•*·▪+]\s+(.*)$/.exec(line) ?? []
  if (rest === undefined) return new Paragraph(clean(line))
  return new Paragraph({ text: clean(rest), bullet: { level: Math.min(4, Math.floor(indent.length / 2)) } })
}

/** Fragments cut at their line ends. */
function linesOf(fragments: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [[]]
  for (const { text, from } of fragments)
    for (const [i, part] of text.split(/\r?\n/).entries()) {
      if (i) lines.push([])
      lines.at(-1)!.push({ text: part, from })
    }
  return lines
}

const runOf = ({ text, from }: Fragment) =>
  new TextRun({
    text: clean(from === 'gap' ? `[${text}]` : text),
    ...(from === 'learner' && { underline: { type: UnderlineType.SINGLE } }),
  })

/** Without the few characters that XML cannot hold, which Word would call a damaged file: controls and halves of a pair. */
function clean(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
}
