import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { segment } from '../segments.ts'
import { scannableOf } from './scannable.ts'

const reason = (text: string) => scannableOf(segment(text)).reason

const short = 'Boiler is back on. Two rooms are cold. The fitter comes at ten. Please open the plant room for him. '

describe('whether a tired reader finds their way', () => {
  it('leaves one small block of short sentences alone', () => {
    assert.equal(reason(short), 'fine')
    assert.equal(reason(short.repeat(3)), 'fine')
  })

  it('calls a long block a wall, however short its sentences', () => {
    assert.equal(reason(short.repeat(8)), 'wall')
  })

  it('calls a breathless block a wall sooner', () => {
    const breathless = 'and then we moved the chairs to the hall because the floor was wet and '.repeat(6)
    assert.equal(reason(breathless), 'wall')
    assert.equal(reason('So ' + 'we counted the boxes and '.repeat(10) + 'went home.'), 'fine')
  })

  it('calls labelled parts in one block a wall, and the same parts on their own lines fine', () => {
    const parts = [
      'Ferry desk, Friday 8 May, lates to earlies, from Ana for whoever opens the desk in the morning at half past five.',
      'Done: all forty tickets printed, the two group lists checked by name, and the cash counted and locked in the safe.',
      'Stuck: the printer on desk two prints half a page, so the engineer comes on Saturday at nine with a new roller.',
      'Next: open desk one only, sign him in, and put the card on desk two until he says that it is mended.',
    ]
    assert.equal(reason(parts.join(' ')), 'wall')
    assert.equal(reason(parts.join('\n')), 'fine')
  })

  it('hears shouting in a block of capitals, not in a line of them', () => {
    assert.equal(reason(short.repeat(2).toUpperCase()), 'shouting')
    assert.equal(reason(`LATES TO NIGHTS\n${short}`), 'fine')
  })

  it('allows a long list and not a long letter', () => {
    const line = '- cage four is packed and stands by the door for the early van\n'
    assert.equal(reason(line.repeat(21)), 'fine')
    assert.equal(reason(line.repeat(40)), 'long')
    assert.equal(reason((short.trim() + '\n\n').repeat(14)), 'long')
  })

  it('says how many words there are and how long a tired reader needs', () => {
    const reading = scannableOf(segment(short))
    assert.equal(reading.words, 20)
    assert.equal(reading.seconds, 6)
    assert.deepEqual(scannableOf(segment('')), { yes: false, reason: 'unreadable', words: 0, seconds: 0 })
  })

  it('gives an answer for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => scannableOf(segment(text)).seconds >= 0))
  })
})
