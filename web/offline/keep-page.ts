/** Keeps the page and its files in this browser, so that it opens without a connection; quietly not, where that cannot be. */
export function keepPage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !isSecureContext) return
  // Beside the page, not beside this script.
  navigator.serviceWorker.register(new URL('sw.js', document.baseURI)).catch(() => undefined)
}
