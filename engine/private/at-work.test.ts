import assert from 'node:assert/strict'
import test from 'node:test'
import { segment } from '../segments.ts'
import { findPrivate } from './find.ts'

const seen = (text: string) => findPrivate(segment(text)).map(f => `${f.kind}: ${text.slice(f.from, f.to)}`)

test('a mobile that is for work is nobody’s own; one of which nothing says so may be', () => {
  for (const text of [
    'The duty mobile is 07700 900555, it hangs by the desk.',
    'On-call phone: 07700 900 555.',
    'Ring the driver on 07700 900555 before six.',
  ])
    assert.deepEqual(seen(text), [], text)
  assert.deepEqual(seen('Ring Jo on 07700 900555.'), ['phone: 07700 900555'])
})

test('a postcode is told only as part of a home, and only where it is one', () => {
  assert.deepEqual(seen('She lives at 14 Mill Lane, SW1A 2AA.'), ['address: 14 Mill Lane', 'address: SW1A 2AA'])
  assert.deepEqual(seen('She lives at 14 Mill Lane, part SW1A 200.'), ['address: 14 Mill Lane'])
  assert.deepEqual(seen('Deliver to the depot, SW1A 2AA.'), [])
})

test('the number of a lock is a secret, however the lock is spelt', () => {
  for (const lock of ['key safe', 'keysafe', 'key box', 'keybox', 'gate code', 'front door', 'back door'])
    assert.deepEqual(seen(`${lock} 4471`), ['code: 4471'], lock)
})

test('a street is a home only with somebody who lives there: a title alone is enough, a task is not', () => {
  assert.deepEqual(seen('Mrs Okonjo, 14 Mill Lane, at ten.'), ['name: Mrs Okonjo', 'address: 14 Mill Lane'])
  assert.deepEqual(seen('Patient at 14 Mill Lane, dressing at ten.'), ['address: 14 Mill Lane'])
  assert.deepEqual(seen('14 Mill Lane: water the tubs.'), [])
})
