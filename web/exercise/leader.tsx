import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import './leader.css'

/** Further apart than this, a line would be wiring. In CSS pixels. */
const FAR = 300

/**
 * The pencil line from the words being asked about to the question in the margin, on a wide page. It runs along the gap under
 * the words' own line and then in the gutter, so that it crosses no writing.
 */
export function Leader({ of }: { of: string }) {
  const svg = useRef<SVGSVGElement>(null)
  const [path, set] = useState('')
  useLayoutEffect(() => {
    let frame = 0
    const draw = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => set(svg.current ? line(svg.current.parentElement!) : ''))
    }
    const watch = new ResizeObserver(draw)
    for (const part of svg.current!.parentElement!.querySelectorAll('.editor, .marg-scroll, .asked-card'))
      watch.observe(part)
    const strokes = new MutationObserver(draw)
    const layer = svg.current!.parentElement!.querySelector('.strokes')
    if (layer) strokes.observe(layer, { childList: true, subtree: true, attributes: true })
    draw()
    addEventListener('scroll', draw, { passive: true, capture: true })
    addEventListener('resize', draw)
    return () => {
      cancelAnimationFrame(frame)
      watch.disconnect()
      strokes.disconnect()
      removeEventListener('scroll', draw, { capture: true })
      removeEventListener('resize', draw)
    }
  }, [of])
  return (
    <svg class="leader" ref={svg} aria-hidden="true">
      <path class="stroke" d={path} />
    </svg>
  )
}

function line(sheet: Element): string {
  const words = [...sheet.querySelectorAll('.strokes .asked')].at(-1)?.getBoundingClientRect()
  const card = (sheet.querySelector('.asked-card .quote') ?? sheet.querySelector('#asked'))?.getBoundingClientRect()
  const margin = sheet.querySelector('.marg')?.getBoundingClientRect()
  const view = sheet.querySelector('.marg-scroll')?.getBoundingClientRect()
  if (!words || !card || !margin || !view || card.top + 30 > view.bottom || card.top + 10 < view.top) return ''
  const { left, top } = sheet.getBoundingClientRect()
  const [x1, y1] = [words.left - left + 6, words.bottom - top + 2]
  const [x2, y2] = [card.left - left - 8, card.top - top + 16]
  if (Math.abs(y2 - y1) > FAR || x2 <= x1) return ''
  const gutter = margin.left - left - 13
  const turn = Math.min(14, Math.abs(y2 - y1) / 2)
  const way = y2 < y1 ? -1 : 1
  return `M${x1} ${y1}C${x1 + (gutter - x1) * 0.4} ${y1 + 2.5} ${x1 + (gutter - x1) * 0.7} ${y1 - 1.5} ${gutter - turn} ${y1}Q${gutter} ${y1} ${gutter} ${y1 + way * turn}L${gutter + 2} ${y2 - way * turn}Q${gutter + 3} ${y2} ${x2} ${y2}`
}
