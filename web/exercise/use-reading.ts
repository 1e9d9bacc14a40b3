import { useEffect, useState } from 'preact/hooks'
import type { UpdateReading } from '../../engine/index.ts'
import { readAside } from './aside.ts'
import { typedText } from './boxes.ts'
import type { Shown } from './work.ts'

/** The note as it stands in the editor, read a moment after each change; undefined until the engine is here. */
export function useReading(shown: Shown): UpdateReading | undefined {
  const text = typedText(shown, 'draft')
  const { engine, conversation } = shown
  const [reading, set] = useState<UpdateReading>()
  const settled = conversation?.draft === text
  useEffect(() => {
    if (!engine || !conversation || settled) return
    // A very long note takes a while to read: only once the typing rests.
    const wait = text.length > 4000 ? 600 : 120
    let wanted = true
    const read = () => readAside(engine, text, conversation.reader).then(now => wanted && set(now))
    const timer = setTimeout(read, wait)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [engine, text, settled])
  useEffect(() => {
    if (engine && conversation) set(engine.worded(conversation.update))
  }, [engine, conversation?.update])
  return reading
}
