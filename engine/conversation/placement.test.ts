import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { Finding } from '../update/read.ts'
import { placement, spliced } from './placement.ts'

function about(draft: string, quote: string): Finding {
  const from = draft.indexOf(quote)
  return {
    id: 'when-x',
    from,
    to: from + quote.length,
    quote,
    kind: 'when',
    severity: 'blocking',
    detector: '',
    about: {},
  }
}

const put = (draft: string, quote: string, words: string) => placement(draft, about(draft, quote), words).draft

describe('where the learner’s own words go', () => {
  it('puts a few words in brackets right after the words that raised the question', () => {
    assert.equal(
      put('The piano tuner comes soon. Let him in.', 'comes soon', 'Tuesday 9:30'),
      'The piano tuner comes soon (Tuesday 9:30). Let him in.',
    )
  })
  it('keeps the bracket inside the sentence when the quoted words end with it', () => {
    assert.equal(
      put('They will call back.\nBins are out.', 'They will call back.', 'by 08:30'),
      'They will call back (by 08:30).\nBins are out.',
    )
  })
  it('drops the full stop of a short answer inside the brackets', () => {
    assert.equal(put('Ask Sam about it', 'Ask Sam', 'ext 5520.'), 'Ask Sam (ext 5520) about it')
  })
  it('puts more as a sentence of its own after the sentence that holds them', () => {
    const draft = 'Bed 8 waits for transport. The label printer jams.'
    const words = 'I rang Patient Transport at 16:40 and they call the desk by half eight'
    assert.equal(
      put(draft, 'waits for transport', words),
      `Bed 8 waits for transport. ${words}. The label printer jams.`,
    )
  })
  it('ends an open line before a new sentence goes on it', () => {
    const words = 'Ring them at nine. If nobody answers, use the side gate.'
    assert.equal(
      put('- gate code changed\n- bins out', 'gate code', words),
      `- gate code changed. ${words}\n- bins out`,
    )
  })
  it('gives an absence a last line of its own, before the sign-off', () => {
    assert.equal(
      placement('Hall is clean, chairs stacked.\n\nThanks, Rosa', undefined, 'Lock up at nine').draft,
      'Hall is clean, chairs stacked.\n\nLock up at nine\nThanks, Rosa',
    )
    assert.equal(
      placement('Hall is clean.\nChairs stacked.\n', undefined, 'Lock up at nine').draft,
      'Hall is clean.\nChairs stacked.\nLock up at nine\n',
    )
  })
  it('puts a missing situation first', () => {
    assert.equal(
      placement('Ring the vet.', undefined, 'Shelter, Sunday evening: 14 dogs in', 'situation').draft,
      'Shelter, Sunday evening: 14 dogs in\nRing the vet.',
    )
  })
  it('finds the words again when the draft has moved under them', () => {
    const question = { ...about('The key is there.', 'is there'), from: 400, to: 408 }
    assert.equal(
      placement('The key is there.', question, 'behind the meter').draft,
      'The key is there (behind the meter).',
    )
  })
  it('changes nothing for an empty answer', () => {
    assert.equal(placement('The key is there.', undefined, '  ').draft, 'The key is there.')
  })
  it('never changes a word of theirs, nor of the draft, and knows where they stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.nat(120),
        (draft, words, at) => {
          const quote = draft.slice(at, at + 9)
          const question = quote ? { ...about('', ''), quote, from: at, to: at + quote.length } : undefined
          const placed = placement(draft, question, words)
          const inside = placed.draft.slice(placed.from, placed.to)
          const lines = [words.trim(), words.trim().replace(/\s*\n\s*/g, ' ')]
          assert.ok(lines.some(text => text.startsWith(inside)))
          const around = placed.draft.slice(0, placed.from) + placed.draft.slice(placed.to)
          const letters = (text: string) => text.replace(/[\s.()]/gu, '')
          assert.equal(letters(around), letters(draft))
        },
      ),
    )
  })
})

describe('words spliced into a draft by place', () => {
  it('stands where it was put, with a space where words would meet', () => {
    assert.equal(spliced('Key is in the tin', 'red', 14), 'Key is in the red tin')
    assert.equal(spliced('Key is here', 'behind the meter', 11), 'Key is here behind the meter')
    assert.equal(spliced('Key', 'x', 999), 'Key x')
  })
})
