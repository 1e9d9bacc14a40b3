import type { Plugin } from 'vite'

/** Asks for the text face at once in the built page, before the style sheet that names it has been read. */
export function preloadFont(part: string): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter(file => file.includes(part) && file.endsWith('.woff2'))
          .map(file => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` },
            injectTo: 'head-prepend',
          })),
    },
  }
}
