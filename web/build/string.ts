/** The loose end of a treasury-tag string, on its way to the first hole of the bar. */
export const stringSvg = `<svg class="string" viewBox="0 0 44 76" aria-hidden="true"><path class="cord" d="M9 8C8 26 26 34 20 48C17 56 17 64 20 72"/><path class="twist" d="M9 8C8 26 26 34 20 48C17 56 17 64 20 72"/><path class="tag" d="M1 8H17"/></svg>`
