import type { Measure } from './score.ts'

/** Scores the sets to learn from, each trade read by models that never saw it. */
export async function heldOut(
  _sets: string[],
  _show: (name: string, readers: string[], columns: Record<string, Measure>[]) => void,
): Promise<void> {
  console.log('held-out: the models are being built')
}
