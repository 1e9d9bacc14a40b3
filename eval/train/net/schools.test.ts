import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kin } from './families.ts'
import { SCHOOLS } from './schools.ts'

test('every note is learnt with the school of whoever labelled it', () => {
  const of = new Map(kin().map(({ id, school }) => [id, SCHOOLS[school]]))
  for (const [id, school] of Object.entries({
    't1-u005': 'guide',
    't1-c003': 'guide',
    'own-q-PA-043': 'guide',
    'own-s-FA-001': 'guide',
    'own-pa001-01': 'writers',
    'own-r1001': 'writers',
    'own-r-A-01-01': 'leavers',
  }))
    assert.equal(of.get(id), school, id)
})
