import preact from '@preact/preset-vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { lessonPage } from './build/lesson-page.ts'
import { offline } from './build/offline.ts'
import { preloadFont } from './build/preload-font.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  base: './',
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    lessonPage(fileURLToPath(new URL('../lesson/async-in-practice.md', import.meta.url))),
    preloadFont('next-latin-wght-normal'),
    offline(),
  ],
  // Nothing inlined as data: the page's policy allows its own files only.
  build: {
    outDir: fileURLToPath(new URL('../dist', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The engine's models are data in a file of its own; `npm run bench` watches their size.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'accessibility.html'].map(page => root + page) },
  },
  server: { strictPort: false },
})
