/** Brings a part of the coach's margin into its sight, by scrolling the margin and never the page, whose note stays where it is. */
export function showInMargin(part: Element, where: 'start' | 'nearest'): void {
  const margin = part.closest('.marg-scroll')
  if (!margin) return
  const [a, b] = [part.getBoundingClientRect(), margin.getBoundingClientRect()]
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const scroll = (top: number) => margin.scrollBy({ top, behavior: still ? 'instant' : 'smooth' })
  if (where === 'start' || a.top < b.top) scroll(a.top - b.top - 8)
  else if (a.bottom > b.bottom) scroll(a.bottom - b.bottom + 8)
}
