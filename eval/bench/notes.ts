/** Sentences of an ordinary working note, in the mix that notes have: most are fine, some leave a question open. */
const LINES = [
  'Pump 2 was bled at 14:20 and holds 1.8 bar.',
  'The north gate is still waiting for a hinge from Hale & Sons, order 4471, due Thursday.',
  'Someone needs to ring the driver about the second pallet.',
  'Spare fuses are in the grey tin under the desk in room 3.',
  'Nadia has the key until Monday, extension 212.',
  'The report is almost done, please send it round soon.',
  'Next: empty the dehumidifier before 07:00 and write the level in the log.',
  'If the alarm sounds twice, switch the panel to manual and ring the duty engineer on 01632 960144.',
  'Nothing else is blocked.',
  'We moved the chairs back to the usual place.',
]

/** A note of about `words` words; each `seed` gives another one, so that nothing is read twice. */
export function noteOf(words: number, seed: number): string {
  const lines = [`Plant room, shift ${seed}, Tuesday 3 March`, '']
  let count = 6
  for (let i = seed; count < words; i = (i * 7 + 3) % 1009) {
    const line = `- ${LINES[i % LINES.length]!.replace(/\d+/, digits => String(Number(digits) + (seed % 7)))}`
    lines.push(line)
    count += line.split(' ').length - 1
  }
  return lines.join('\n')
}
