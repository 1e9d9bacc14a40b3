import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { questionWords } from '../phrasing/questions.ts'
import { segment } from '../segments.ts'
import { trimmed } from './anchor.ts'
import { documentWithoutPlace } from './detectors/document-without-place.ts'
import { clauseOf, isAsked } from './framed.ts'
import { pictureOf } from './picture/picture.ts'
import { questionsOf } from './questions.ts'
import { readUpdate } from './read.ts'

const ask = (text: string, reader = '') => questionsOf(segment(text), reader)

/** Notes of our own: some that leave the next person asking, some that do not. */
const NOTES = [
  'Front gate, Friday.\nDryer 4 playing up again. The spare keys are in the usual place.\nSomeone needs to ring the boiler man, and the returns pile needs sorting.\nNewsletter is almost ready.',
  '- toilets and bins\n- alarm\n- the boardroom\n- keys back\n- tell the driver what we said',
  'Hi all, quick update. Most of the forms went off. There is an issue with the printer, I told them. Please sort the delivery when it comes, it should be soon. Ask Gail.',
  'Mon 8 Dec, late desk to early desk.\nDone: 14 orders packed and scanned, tills balanced.\nStuck: nothing.\nYou: open at 9, float is in drawer 2, ring Omar (duty manager, ext 204) if the card reader stops.',
]

const tricky = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'the usual place',
        'ask Gail',
        '👩‍👩‍👧',
        'مرحبا',
        '\u202e',
        '\u0000',
        '(',
        '«',
        '\n- ',
        '. ',
        ': ',
        'soon',
        '…',
        '’',
      ),
      { maxLength: 60 },
    )
    .map(parts => parts.join(' ')),
)

test('any text at all gets a reading: spans inside it, quotes as they stand, at most twelve words, no name twice', () => {
  fc.assert(
    fc.property(tricky, fc.string({ maxLength: 40 }), (text, reader) => {
      const found = ask(text, reader)
      for (const q of found) {
        assert.ok(q.from >= 0 && q.to <= text.length && q.from <= q.to)
        assert.equal(text.slice(q.from, q.to), q.quote)
        assert.ok(q.quote.trim().split(/\s+/).length <= 12)
      }
      assert.equal(new Set(found.map(q => q.id)).size, found.length)
    }),
    { numRuns: 300 },
  )
})

test('twenty thousand characters of anything are read', () => {
  for (const part of ['a', ' ', '(', ', ', 'the usual ', '\n', 'no reply. ', '9', 'A', '🙂', 'please '])
    assert.ok(Array.isArray(ask(part.repeat(Math.floor(20_000 / part.length)))))
})

test('the same words twice are two questions with two names', () => {
  const found = ask(
    'Yard log.\nDryer 4 playing up again.\nThe keys are in the usual place.\nSorted post.\nDryer 4 playing up again.',
  )
  const twice = found.filter(q => q.quote === 'Dryer 4 playing up again')
  assert.equal(twice.length, 2)
  const [first, second] = twice.toSorted((a, b) => a.from - b.from)
  assert.equal(second!.id, `${first!.id}-2`)
})

test('the same note gives the same questions', () => {
  for (const note of NOTES) assert.deepEqual(ask(note), ask(note))
})

test('a question keeps its id when lines are added before or after', () => {
  for (const note of NOTES) {
    const before = ask(note).map(q => q.id)
    for (const edited of [`${note}\nThanks, Jo`, `Hello both\n${note}`]) {
      const after = ask(edited).map(q => q.id)
      const kept = before.filter(id => after.includes(id))
      assert.ok(kept.length >= before.length * 0.7, `${before} became ${after}`)
    }
  }
})

const same: [string, (note: string) => string][] = [
  ['bullets drawn otherwise', note => note.replace(/^- /gm, '• ')],
  ['curly quotes', note => note.replaceAll("'", '’')],
  ['blanks at line ends', note => note.replace(/$/gm, '  ')],
  ['line ends of another system', note => note.replaceAll('\n', '\r\n')],
]
for (const [what, change] of same)
  test(`${what} change no question`, () => {
    const ids = (text: string) => ask(text).map(q => q.id)
    for (const note of NOTES) assert.deepEqual(ids(change(note)), ids(note))
  })

test('a first letter in the other case leaves most questions as they were', () => {
  for (const note of NOTES) {
    const before = ask(note).map(q => q.quote.toLowerCase())
    const after = ask(note[0]!.toLowerCase() + note.slice(1)).map(q => q.quote.toLowerCase())
    assert.ok(before.filter(q => after.includes(q)).length >= before.length * 0.7)
  }
})

test('a note full of gaps is asked about, a complete one is left alone', () => {
  assert.ok(ask(NOTES[0]!).length >= 3)
  assert.deepEqual(ask(NOTES[3]!), [])
})

test('an answer in brackets right behind the words closes their question', () => {
  const open = 'Front gate. The spare keys are in the usual place. Dryer 4 playing up again.'
  const asked = ask(open).find(q => q.quote.includes('usual place'))
  assert.ok(asked)
  const closed = `${open.slice(0, asked.to)} (hook 3 by the back door)${open.slice(asked.to)}`
  assert.ok(!ask(closed).some(q => q.quote.includes('usual place')))
})

test('every question is one sentence in the reader’s voice that ends in a question mark', () => {
  for (const note of NOTES)
    for (const q of ask(note)) {
      const words = questionWords(q)
      assert.match(words, /\?$/)
      assert.doesNotMatch(words, /^please/i)
      assert.ok(words.split(/\s+/).length <= 24, words)
    }
})

test('a question names the thing that is meant, not what else its line says of it', () => {
  for (const more of ['before opening', 'until the fitter rings', 'while you wait', 'at noon']) {
    const note = segment(`Tool library, Thursday 6 March.\nNext: check the list ${more}.`)
    assert.deepEqual(
      documentWithoutPlace.find(note, '').map(({ about }) => about),
      [{ thing: 'list' }],
      more,
    )
  }
})

test('what says that nothing is held up is never asked about', () => {
  for (const line of ['Nothing is blocked.', 'No blockers today.', 'Nobody is waiting on anything.']) {
    const note = `Kiln shed, Monday 3 June.\nDone: kiln 1 unloaded, 40 tiles on rack B.\n${line}\nNext: Ines, please load kiln 2 on Tuesday 4 June at 14:00.`
    assert.deepEqual(
      readUpdate(note).questions.map(q => q.quote),
      [],
      line,
    )
  }
})

test('words that give a code away are not asked how to get in', () => {
  const note =
    'Kiln shed, Monday 3 June.\nDone: kiln 1 unloaded.\nThe door code for the glaze store is 5190.\nNothing is blocked.\nNext: load kiln 2 by 14:00.'
  assert.ok(readUpdate(note).private.some(p => p.kind === 'code'))
  assert.ok(!readUpdate(note).questions.some(q => q.quote.includes('5190')))
})

test('a gap that a detector names stays, however much else is well said', () => {
  const gap = 'Kiln 2 is almost ready. Someone needs to ring the engineer soon.'
  const more =
    'Clay for Tuesday is wedged, 30 kg in bin C, weighed by Ines at 11:20.\nThe burner was serviced on 31 May, job 4471, next in May 2026.'
  const note = (rest: string) =>
    `Kiln shed, Monday 3 June.\nDone: kiln 1 unloaded, 40 tiles on rack B.\n${gap}\n${rest}Next: load kiln 2 by 14:00.`
  const asks = (text: string) => readUpdate(text).questions.some(q => q.quote.includes('Someone'))
  assert.ok(asks(note('')))
  assert.ok(asks(note(`${more}\n`)))
})

const BOX = 'Grand hall, Friday 6 June, to the early porter.\nLift: fine. Floor box 3, dodgy again.\nChairs are out.'

test('what three words or fewer hang on is told with them, as it stands in the note', () => {
  const [short] = ask(BOX, 'early porter').filter(q => q.clause)
  assert.equal(short?.clause?.words, 'Floor box 3, dodgy again')
  assert.equal(BOX.slice(short.clause.from, short.clause.to), short.clause.words)
})

test('a code that stands before a short quote is not said in the question', () => {
  const text = BOX.replace('Floor box 3, dodgy again', 'Alarm code 5190, dodgy again')
  const { questions, private: found } = readUpdate(text, 'early porter')
  assert.ok(found.some(p => text.slice(p.from, p.to) === '5190'))
  assert.ok(questions.length)
  for (const q of questions) assert.ok(!questionWords(q).includes('5190'), questionWords(q))
})

const framed = (line: string) => {
  const note = segment(line)
  const { pieces } = pictureOf(note, '')
  const last = pieces.at(-1)!
  return { asked: isAsked(note, last), clause: clauseOf(note, last, pieces.at(-2))?.words }
}

test('the writer’s own question is told from a request, a doubt and an order', () => {
  for (const line of ['So who is paying for the mast?', 'Is the second instalment in?', 'Did the yeast get changed?'])
    assert.equal(framed(line).asked, true, line)
  for (const line of [
    'Can someone sort the ropes?',
    'Could you check the pump, it is making a noise again?',
    'Could you please retest when they fix and then close?',
    'One winch sticks, maybe the pawl?',
    'Have a look at the winch?',
    'What a mess, eh?',
    'Who pays is written in the log.',
  ])
    assert.equal(framed(line).asked, false, line)
})

test('only what is one clause with a short quote is told with it', () => {
  assert.equal(framed('The big winch, playing up again').clause, 'The big winch, playing up again')
  for (const line of [
    'Oars (12) missing again',
    'The big winch (the old one) playing up again',
    'The winch is fine; pawl again',
  ])
    assert.equal(framed(line).clause, undefined, line)
})

test('a long quote does not break off on a word that leads on', () => {
  const quoteOf = (text: string) => {
    const { from, to } = trimmed(segment(text), { from: 0, to: text.length })
    return text.slice(from, to)
  }
  assert.equal(
    quoteOf('the opening of the lower weir gate was put off again by order of the district'),
    'the opening of the lower weir gate was put off again',
  )
  assert.equal(
    quoteOf('the gate - the lower one - was put off again by order of the district'),
    'the gate - the lower one - was put off again',
  )
})
