import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStory } from './read.ts'

/** What a learner says first, then each answer, as the conversation appends them; the last line names the competency. */
const interviews: Record<string, string[]> = {
  'office cleaner': [
    'I used to clean offices at night',
    'the morning receptionist, Grace, she started at 7 and I left at 5',
    'one night in March the lift was stuck so I left a note on her desk',
    'she sent the visitors to the other lift and let the engineer in, nobody rang me',
    'shift handover',
  ],
  'bar work': [
    'i only ever did bar work',
    'the opener, he comes in at ten and i close at two',
    'a list on the till, what ran out and which barrel was off',
    'last saturday the cider line was leaking so i wrote to keep tap 4 shut',
    'he kept it shut and had the brewery there before we opened',
    'handover notes',
  ],
  'a daughter far away': [
    'My mum has carers three times a day and I work in another city',
    'I wrote one page and put it inside the kitchen cupboard: how she takes her tea, where the inhaler is, what frightens her',
    'In May a new carer came that nobody knew',
    'She read it and used the blue inhaler on her own at night, no phone call to me',
    'anticipating what people need',
  ],
  'new parents': [
    'We had a baby and my wife went back to work',
    'we did not see each other, I do nights',
    'the whiteboard on the fridge, last bottle and nappies',
    'one tuesday i wrote he had a rash and to stop the new cream',
    'she stopped it and by the evening it was gone',
    'written handover',
  ],
  'football kit': [
    'I run the kit for an under 11s football team',
    'I was at a wedding in June when they had the cup',
    'bags labelled by number and a paper with who plays first half, pinned on the bag',
    'he just read it and they started on time',
    'planning ahead and clear instructions',
  ],
  'accounts, second language': [
    'hello I am from Ukraine, my english is not so good. I was accountant in school office',
    'my colleague comes when I am in vacation, august 2021',
    'I made table with all bills and date to pay, and which person to write',
    'she paid all 14 bills, she not call me one time',
    'process documentation',
  ],
  'amateur stage crew': [
    'Stage crew for an amateur theatre. The get-out was on Sunday and I was on a train',
    'I numbered every flat and taped a plan to the van door',
    'They loaded it in forty minutes without me',
    'knowledge transfer',
  ],
  'Saturday girl': [
    'pharmacy, saturday girl',
    'mrs k does mondays, we never meet',
    'i left the owings in a tray with a slip on each, what is owed and when it comes',
    'on monday she gave mr d his inhaler straight from the tray',
    'documentation others can act on',
  ],
  'shared shed': [
    'Our allotment has a shared shed',
    'eight plot holders, nobody there at the same time',
    'I put up a board: who has the strimmer, what is broken, what we voted to buy',
    'In April people ticked the new water butt and Jan ordered it on the Friday',
    'making decisions in writing',
  ],
  'selling a car from abroad': [
    'I moved from Lagos to Cardiff and my sister needed to sell my car',
    'I was already gone',
    'a folder with the papers, and a voice note for each step',
    'she sold it in two weeks, she did the transfer by herself from the folder',
    'remote coordination',
  ],
  'job search': [
    'I look for a job now. I keep a list of where I applied',
    'my caseworker, she is in another office',
    'I shared the sheet with her, with next step and date',
    'in October she called the factory for me on the right day because it was in the sheet, I was in hospital',
    'status tracking in a shared record',
  ],
  'a call that became a page': [
    'A call with a customer. I told him what to press',
    'after that I wrote it up as a page in the help folder because I knew others would get stuck',
    'the weekend people, I don’t work weekends',
    'On the Saturday Leon solved the same thing from my page in five minutes',
    'knowledge base writing',
  ],
}

for (const [life, lines] of Object.entries(interviews))
  test(`${life}: told by the last answer, and clear once it is named`, () => {
    const told = readStory(lines.slice(0, -1).join('\n'))
    assert.ok(told.told, JSON.stringify(told))
    assert.equal(told.asks, 'competency')
    const named = readStory(lines.join('\n'))
    assert.ok(named.clears, JSON.stringify(named))
    assert.equal(named.competency_named, lines.at(-1))
  })

test('a first few words are never turned away as somebody else’s', () => {
  for (const [first] of Object.values(interviews)) {
    const { turn } = readStory(first!)
    assert.ok(turn === '' || turn === 'live', `${first}: ${turn}`)
  }
})

test('a story is not told before anything was left', () => {
  for (const lines of Object.values(interviews)) assert.equal(readStory(lines.slice(0, 1).join('\n')).told, false)
})
