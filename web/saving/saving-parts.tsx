import type { ComponentChildren } from 'preact'
import { texts as exercise } from '../texts/exercise.ts'
import type { Shown, Work } from '../exercise/work.ts'
import type { Look } from '../take-away/take-away.tsx'
import { privateIn } from '../take-away/taken.ts'
import { ForgetPart } from './forget-part.tsx'
import { SavingPart } from './saving-part.tsx'
import type { Copy, Saver } from './saving.ts'
import { texts } from '../texts/saving.ts'

/** What the take-away page shows of saving, with what is private waved through by the learner's own press. */
export function savingParts(
  shown: Shown,
  work: Work,
  saver: Saver,
  copy: Copy | undefined,
): { saved: boolean; link(look: Look): ComponentChildren; forget: ComponentChildren } {
  const mayStay = () => {
    const { conversation } = work.get()
    const found = conversation ? privateIn(conversation) : []
    for (const { finding } of found) work.act({ type: 'dismiss', of: finding.id, reason: exercise.private.fine })
  }
  return {
    saved: !!copy,
    link: look => (
      <SavingPart
        saver={saver}
        copy={copy}
        onSave={() => look(() => (mayStay(), saver.save()), texts.anyway)}
        onLook={() => look(mayStay, texts.anyway)}
      />
    ),
    forget: <ForgetPart forgets={shown.forgets} onForget={saver.forget} />,
  }
}
