import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Voice } from '../engine/index.ts'
import { parseLesson } from '../lesson/lesson.ts'

/** The coach's name and the support lines, from the lesson's front matter. */
export function voiceOfLesson(): Voice {
  const file = join(import.meta.dirname, '..', 'lesson', 'async-in-practice.md')
  const { coach, support } = parseLesson('lesson/async-in-practice.md', readFileSync(file, 'utf8')).settings
  return { coach, support }
}
