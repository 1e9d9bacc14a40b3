import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { segment } from '../segments.ts'
import { findPrivate } from './find.ts'

const seen = (text: string) => findPrivate(segment(text)).map(f => `${f.kind}: ${text.slice(f.from, f.to)}`)

describe('other people’s data and secrets', () => {
  it('finds people who are served, and what is told of their health', () => {
    assert.deepEqual(seen('Bed 9: Mrs Okonjo is diabetic, juice in the locker.'), [
      'name: Mrs Okonjo',
      'health: diabetic',
    ])
    assert.deepEqual(seen('Ella in Year 3 is allergic to nuts.'), ['health: allergic'])
    assert.deepEqual(seen('Patient Ingrid Solheim went to scan.'), ['name: Ingrid Solheim'])
    assert.deepEqual(seen('The Petrov family visit at three.'), ['name: The Petrov family'])
  })

  it('leaves people at work alone: first names, titles with a role, greetings', () => {
    for (const text of [
      'Ask Shanice on the desk, ext 214.',
      'Our supervisor, Mrs Lim, signs it off.',
      'Mr Sandoval, facilities, has agreed.',
      'Dear Ms Achterberg, thank you for the notes.',
      'Dr Roe rings the lab at four, Nurse Eilidh helps.',
      'Asthma training is on Thursday. Blood pressure cuffs are low.',
    ]) {
      assert.deepEqual(seen(text), [], text)
    }
  })

  it('finds private phone numbers and leaves work numbers, extensions and public lines alone', () => {
    assert.deepEqual(seen('Ring her daughter on 07700 900123 after six.'), ['phone: 07700 900123'])
    assert.deepEqual(seen('His home number is 01632 960777.'), ['phone: 01632 960777'])
    for (const text of [
      'Duty manager 07700 900800, all night.',
      'Helpline 0800 555 0170, ref 55120, or 999.',
      'Ticket INC-40431, PO 5518, ext 4410, room 3310.',
      'The plumber, Len, is on 07700 900512.',
    ]) {
      assert.deepEqual(seen(text), [], text)
    }
  })

  it('finds a password or a code where its value stands, not where it is only spoken of', () => {
    assert.deepEqual(seen('Wifi password: Sunflower-88, same for the tablet.'), ['secret: Sunflower-88'])
    assert.deepEqual(seen('The door code is 7731 then the green button.'), ['code: 7731'])
    assert.deepEqual(seen('Padlock is now 7702.'), ['code: 7702'])
    for (const text of [
      'The code is in the key safe, ask the office.',
      'Password is in the vault under Patentix.',
      'Error code E04 on washer 2, discount code SUMMER24.',
      'The door code changed, get it from reception.',
    ]) {
      assert.deepEqual(seen(text), [], text)
    }
  })

  it('finds card numbers by their check digit, and accounts that say so', () => {
    assert.deepEqual(seen('Card 4111 1111 1111 1111 on file'), ['card: 4111 1111 1111 1111'])
    assert.deepEqual(seen('Order 4111 1111 1111 1112 on file'), [])
    assert.deepEqual(seen('sort code 60-16-13'), ['card: 60-16-13'])
  })

  it('finds where someone lives and not where a shop is', () => {
    assert.deepEqual(seen('He lives at 14 Rowan Close, park on the left.'), ['address: 14 Rowan Close'])
    assert.deepEqual(seen('The shop at 12 High Street gets two boxes.'), [])
  })

  it('keeps a finding’s id when the text around it changes, and never puts the words found into it', () => {
    const before = findPrivate(segment('Wifi password: Sunflower-88.'))[0]!
    const after = findPrivate(segment('Saturday close.\n\nTill is fine.\nWifi password: Sunflower-88.'))[0]!
    assert.equal(after.id, before.id)
    const two = findPrivate(segment('Ring Mrs Vale first.\nRing Mrs Tran next.'))
    assert.equal(new Set(two.map(f => f.id)).size, 2)
    for (const { id } of [before, ...two]) assert.doesNotMatch(id, /sunflower|vale|tran/i)
  })

  it('gives places inside any string, in order, with ids of their own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const found = findPrivate(segment(text))
        assert.equal(new Set(found.map(f => f.id)).size, found.length)
        found.forEach(({ from, to }, i) => {
          assert.ok(0 <= from && from < to && to <= text.length)
          assert.ok(i === 0 || found[i - 1]!.to <= from)
        })
      }),
    )
    for (const piece of ['0', '4111 ', 'Mr A ', 'code ', '(', 'a', 'A', 'password is ', '12 A ']) {
      findPrivate(segment(piece.repeat(Math.floor(20_000 / piece.length))))
    }
  })
})
