/** Puts a text on the clipboard, rich where `html` is given and the browser can; says what was possible. */
export async function copyText(text: string, html?: string): Promise<'rich' | 'plain' | 'failed'> {
  if (html && typeof ClipboardItem === 'function' && navigator.clipboard?.write) {
    const blob = (type: string, data: string) => new Blob([data], { type })
    const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }
    try {
      await navigator.clipboard.write([new ClipboardItem(item)])
      return 'rich'
    } catch {
      // Some browsers know the item and refuse the write: the plain way below may still be open.
    }
  }
  try {
    await navigator.clipboard.writeText(text)
    return 'plain'
  } catch {
    return 'failed'
  }
}

/** Offers a file in the learner's downloads. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
