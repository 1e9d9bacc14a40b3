import { bringIntoView } from './editor.tsx'

/** The coach's words, where each quotation that stands in the learner's `own` text leads to its place in the box `of`. */
export function Quoted({ text, own, of }: { text: string; own: string; of: string }) {
  return (
    <>
      {text.split(/(“[^”]+”)/).map((piece, i) => {
        const from = i % 2 ? own.indexOf(quoteIn(piece)) : -1
        if (from < 0) return piece
        const to = from + quoteIn(piece).length
        return (
          <a key={i} class="quoted" href={`#${of}`} onClick={event => (event.preventDefault(), goTo(of, from, to))}>
            {piece}
          </a>
        )
      })}
    </>
  )
}

const quoteIn = (piece: string) => piece.slice(1, -1).replace(/…$/, '')

function goTo(of: string, from: number, to: number) {
  const box = document.getElementById(of)
  if (!(box instanceof HTMLTextAreaElement)) return
  box.focus({ preventScroll: true })
  box.setSelectionRange(from, to)
  const copy = box.parentElement?.querySelector<HTMLElement>('.copy')
  if (copy) bringIntoView(copy, from)
}
