import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { MOST, readable } from './readable.ts'

describe('what can be read', () => {
  it('finds nothing to read in blanks, emoji and punctuation', () => {
    for (const text of ['', '   \n\t', '🙂🙂', '...', '—', '\u0000']) assert.equal(readable(text), 'empty')
  })

  it('reads up to the limit and not beyond it', () => {
    assert.equal(readable('a '.repeat(MOST / 2)), 'yes')
    assert.equal(readable('a '.repeat(MOST / 2) + 'a'), 'too-long')
  })

  it('notices notes in other languages', () => {
    for (const text of [
      'Guten Abend, hier die Übergabe: Zimmer 4 hat kein Wasser, der Techniker kommt morgen um 9.',
      'Hola, el ascensor está roto y el técnico viene mañana a las nueve',
      'Bonjour, la chambre froide est en panne, le technicien passe demain matin',
      'De koelkast is kapot en de monteur komt morgen om negen uur',
      'Lodówka nie działa, serwis przyjdzie jutro o dziewiątej rano, proszę otworzyć',
      'Холодильник сломан, мастер придет завтра в девять утра',
      '冷蔵庫が壊れています。明日の朝、修理の人が来ます。',
      'مرحبا، الثلاجة معطلة وسيأتي الفني غدا في الساعة التاسعة',
    ]) {
      assert.equal(readable(text), 'other-language', text)
    }
  })

  it('reads broken English, dialect, names and greetings from elsewhere, and short words of any language', () => {
    for (const text of [
      'Freezer broken man come tomorrow 9 please you open door for him',
      'Aye the wee van is away tae the garage so dinnae be waitin on it the morn',
      'Guten Abend everyone, the water in room 4 is off until 9',
      'Witam Agnieszka, boxes for Łukasz and Żaneta are in the cold store, thank you, Oğuz',
      'Salam Driss, carpet hoover all, khutbah is print, inshallah man come Saturday',
      'Le frigo est cassé',
      'Ferry 1 2 3 4 5 6 7 8 9',
    ]) {
      assert.equal(readable(text), 'yes', text)
    }
  })

  it('gives an answer for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof readable(text) === 'string'))
  })
})
