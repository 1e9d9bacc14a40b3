import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readUpdate } from '../update/read.ts'
import { realWords, scannableWords } from './update-readings.ts'

const texts = {
  fine: 'Ferry desk, Fri 8 May. All 40 tickets printed. Stuck: printer 2, engineer Saturday 9:00. Next: open desk 1 only.',
  empty: '🙂',
  long: 'word '.repeat(5000),
  other: 'Bonjour, la chambre froide est en panne, le technicien passe demain matin à neuf heures',
  form: 'Date: ____ From: [name]\nDone: ____\nBlocked: ____\nNext: [action]',
  little: 'ok',
  wall: 'and then we moved the chairs to the hall because the floor was wet and '.repeat(10),
}

describe('why a note could, or could not, be sent and found one’s way in', () => {
  it('says so in at most 12 words, differently for each case', () => {
    const said = Object.values(texts).map(text => readUpdate(text))
    for (const words of said.flatMap(update => [realWords(update), scannableWords(update)])) {
      const count = words.split(/\s+/).length
      assert.ok(count > 2 && count <= 12, words)
      assert.doesNotMatch(words, /!/)
    }
    assert.equal(new Set(said.map(realWords)).size, 6)
  })

  it('tells the limit and that the text is kept, and which language it reads best', () => {
    assert.match(realWords(readUpdate(texts.long)), /20,000.*kept/)
    assert.match(realWords(readUpdate(texts.other)), /English/)
    assert.match(realWords(readUpdate(texts.empty)), /nothing/i)
  })
})
