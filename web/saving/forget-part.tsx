import { useState } from 'preact/hooks'
import { texts } from '../texts/saving.ts'

/** For a shared computer: nothing stays in the browser once the page is closed. `onForget` settles with whether that can be. */
export function ForgetPart({ forgets, onForget }: { forgets: boolean; onForget(on: boolean): Promise<boolean> }) {
  const [failed, setFailed] = useState(false)
  return (
    <div class="forget">
      <label class="tick">
        <input
          type="checkbox"
          checked={forgets}
          aria-describedby="forget-why"
          onChange={({ currentTarget: box }) =>
            void onForget(box.checked).then(done => {
              setFailed(!done)
              if (!done) box.checked = forgets
            })
          }
        />
        {texts.forget}
      </label>
      <p id="forget-why">{texts.forgetWhy}</p>
      <output>{failed && texts.forgetNot}</output>
    </div>
  )
}
