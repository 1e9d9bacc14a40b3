/** The brand's mark: a clock at six, both hands one vertical line. */
export const markSvg = `<svg viewBox="0 0 28 28" aria-hidden="true"><circle cx="14" cy="14" r="12.3" fill="none" stroke="currentColor" stroke-width="2.6"/><path d="M14 5.5V20.5" stroke="currentColor" stroke-width="2.8" stroke-linecap="round"/><circle cx="14" cy="14" r="2.4" fill="currentColor"/></svg>`
