import type { Fragment } from '../../engine/index.ts'
import { fragmentText, htmlFragments } from './take-away-text.ts'
import type { Example, FormName, Place, Taken } from './taken.ts'
import { texts } from '../texts/take-away.ts'

type Copy = (from: Place[], text: string, html?: string) => void

/** The two stories, before and after, and each in three forms. */
export function ExamplesPart({ taken, copy, onGo }: { taken: Taken; copy: Copy; onGo?(where: Place): void }) {
  const { examples } = taken
  const next: Place = examples.some(e => e.number === 1) ? 'story-2' : 'story-1'
  return (
    <section class="part">
      <h3>{examples.length === 1 ? texts.examplesOne : texts.examples}</h3>
      {examples.length > 0 && <p class="about">{texts.examplesWhy}</p>}
      {examples.map(example => (
        <ExampleItem key={example.number} example={example} copy={copy} />
      ))}
      {examples.length < 2 && (
        <>
          <p class="lacking">{examples.length ? texts.oneMore : texts.noExamples}</p>
          {onGo && (
            <button class="btn plain no-print" type="button" onClick={() => onGo(next)}>
              {examples.length ? texts.tellSecond : texts.tell}
            </button>
          )}
        </>
      )}
    </section>
  )
}

function ExampleItem({ example, copy }: { example: Example; copy: Copy }) {
  const { number, told, before, competency, forms } = example
  return (
    <article class="example">
      <h4>{texts.example(number)}</h4>
      {!told && <p class="lacking">{texts.untold}</p>}
      <div class="before-after">
        {before && (
          <div class="before">
            <p class="label">{texts.before}</p>
            <blockquote>{before}</blockquote>
          </div>
        )}
        <div class="after">
          <p class="label after-label">
            {texts.after} <CopyForm name="line" example={example} copy={copy} />
          </p>
          <p class="line">
            <Words fragments={forms.line} />
          </p>
          {competency && (
            <p class="named">
              <Tag />
              <span>
                {texts.named}: {competency}
              </span>
            </p>
          )}
        </div>
      </div>
      <dl class="forms">
        {(['cv', 'interview', 'plain'] as FormName[])
          .filter(name => forms[name].length)
          .map(name => (
            <div key={name} class={`form-${name}`}>
              <dt>{texts.forms[name]}</dt>
              <dd class={joined(forms[name]) ? '' : 'all-yours'}>
                <Words fragments={forms[name]} />
              </dd>
              <dd class="press no-print">
                <CopyForm name={name} example={example} copy={copy} />
              </dd>
            </div>
          ))}
      </dl>
    </article>
  )
}

/** Whether words of the frame stand between the learner's: where none do, there is nothing to tell apart. */
const joined = (fragments: Fragment[]) => fragments.some(({ text, from }) => from === 'frame' && /\p{L}/u.test(text))

function CopyForm({ name, example, copy }: { name: FormName; example: Example; copy: Copy }) {
  const { number, forms } = example
  return (
    <button
      class="link no-print"
      type="button"
      aria-label={`${texts.copy}: ${texts.forms[name]}, ${texts.example(number).toLowerCase()}`}
      onClick={() =>
        copy([number === 1 ? 'story-1' : 'story-2'], fragmentText(forms[name]), `<p>${htmlFragments(forms[name])}</p>`)
      }
    >
      {texts.copy}
    </button>
  )
}

export function Words({ fragments }: { fragments: Fragment[] }) {
  return (
    <>
      {fragments.map(({ text, from }, i) =>
        from === 'learner' ? (
          <u key={i}>{text}</u>
        ) : (
          <span key={i} class={from}>
            {text}
          </span>
        ),
      )}
    </>
  )
}

const Tag = () => (
  <svg viewBox="0 0 30 14" aria-hidden="true">
    <path class="cord" d="M3 7H27" />
    <path class="ends" d="M3 1V13M27 1V13" />
  </svg>
)
