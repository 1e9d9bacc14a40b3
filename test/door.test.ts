import assert from 'node:assert/strict'
import test from 'node:test'
import * as engine from '../engine/index.ts'

test('the door of the engine opens on exactly this', () => {
  assert.deepEqual(Object.keys(engine).sort(), [
    'MOST',
    'backed',
    'barWords',
    'begin',
    'competencies',
    'explainUpdate',
    'forms',
    'frame',
    'haveYou',
    'inFrame',
    'inOrder',
    'lineNames',
    'namesCompetency',
    'nothingBlocked',
    'placement',
    'readStory',
    'readUpdate',
    'replay',
    'sourcesOf',
    'spotted',
    'step',
    'strangersNotes',
    'worded',
  ])
})
