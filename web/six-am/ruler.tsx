import type { SixAmPlan } from './six-am-plan.ts'
import { texts } from '../texts/six-am.ts'

/** The reading time as a ruler of seconds; it ends where the reader stops. */
export function Ruler({ plan }: { plan: SixAmPlan }) {
  const { seconds, stopSeconds, end } = plan
  if (!seconds || end === 'unusable') return null
  const halts = end === 'stop' || end === 'slow'
  const share = end === 'stop' ? Math.min(1, stopSeconds / seconds) : 1
  // More than 90 ticks would be a grey bar: from there on a tick is ten seconds.
  const each = seconds > 90 ? 10 : 1
  const ticks = Array.from({ length: Math.floor(seconds / each) + 1 }, (_, i) => {
    const x = ((i * each) / seconds) * 400
    return `M${x.toFixed(1)} 9V${(i * each) % 10 ? 17 : 26}`
  })
  const x = share * 400
  return (
    <section class="reading-time">
      <p>
        <span class="vh">
          {seconds} {texts.seconds(seconds)}
        </span>
        <span aria-hidden="true">
          <span class="count" style={`--to:${end === 'stop' ? stopSeconds : seconds}`} />{' '}
          {end === 'stop' ? texts.of(seconds) : texts.seconds(seconds)}
        </span>{' '}
        <small>{texts.tired}</small>
      </p>
      <svg class="ruler" viewBox="-3 0 406 30" preserveAspectRatio="none" aria-hidden="true">
        <path class="ticks" d={ticks.join('')} />
        <path class="run" pathLength="1" d={`M0 4H${x.toFixed(1)}`} />
        {end === 'stop' && <path class="halt-mark" d={`M${x.toFixed(1)} 0V26`} />}
      </svg>
      <p class="when">
        {halts ? (end === 'stop' ? texts.stops(stopSeconds) : texts.slows(stopSeconds)) : texts.endHere}
      </p>
    </section>
  )
}
