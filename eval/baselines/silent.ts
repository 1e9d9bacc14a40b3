import type { Reader } from './baseline.ts'

/** Never asks anything and passes everything: what doing nothing would score. */
export const silent: Reader = {
  name: 'silent',
  update: () => ({
    slots: { situation: 'present', done: 'present', blocked: 'present', next: 'present' },
    questions: [],
    scannable: true,
    real: true,
    clears: true,
  }),
  story: text => ({
    own: true,
    specific: true,
    apart: true,
    moment: 'handover',
    left_behind: text.slice(0, 60),
    others_could: text.slice(0, 60),
    competency_named: text.slice(0, 60),
    asks: '',
    clears: true,
  }),
}
