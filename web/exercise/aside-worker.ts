import type { Engine } from './fold.ts'

// Reads long notes beside the page, so that typing never waits. It is told where the engine's file is: the same one that the
// page has, so nothing is fetched twice.
let engine: Promise<Engine> | undefined

addEventListener('message', ({ data }: MessageEvent<{ address: string; id: number; text: string; reader: string }>) => {
  engine ??= import(/* @vite-ignore */ data.address) as Promise<Engine>
  void engine.then(({ readUpdate }) => postMessage({ id: data.id, reading: readUpdate(data.text, data.reader) }))
})
