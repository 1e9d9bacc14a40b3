import type { Learner } from './learners.ts'

/** Three who work at a desk: a hotel at night, a library, a bus depot. */
export const atDesks: Learner[] = [
  {
    trade: 'hotel night desk',
    reader: 'the early receptionist, agency, first week',
    draft: `Night desk, Tue 9 December. 61 rooms in, 4 left to arrive.
Done: float counted, 200.00, signed in the cash book. Breakfast list is on the pass.
Room 214 says the heating is not right, someone needs to look at it.
The taxi for 305 is booked for tomorrow morning.
The late arrival has asked for the usual room.`,
    gaps: [
      {
        words: 'the heating is not right',
        answer: 'the radiator in 214 stays cold, I gave them the fan heater from cupboard 2',
      },
      {
        words: 'someone needs to look at it',
        answer: 'Marek in maintenance, ext 40, ring him at 7:30 and he goes up before 9',
      },
      { words: 'tomorrow morning', answer: 'Wed 10 December, 6:15 at the front door, Castle Cabs, paid by the guest' },
      { words: 'The late arrival', answer: 'Mrs Doyle’s company booking, lands about 7:00, booking 88214' },
      { words: 'the usual room', answer: 'room 118, ground floor by the lift, the key card is cut and in slot 118' },
    ],
    stuck: '',
    stories: [
      {
        text: 'In March I was moved to days for a fortnight and a new lad took the nights. I wrote one page for each thing that wakes you at 3am, the boiler alarm, a lost card, a drunk guest, and clipped them inside the desk drawer.',
        answers: [
          'He started at 11 and I had gone home at 7 in the evening, so we never met.',
          'I left the pages in the drawer, with the numbers to ring on each.',
          'He reset the boiler alarm himself on his second night and rang nobody.',
        ],
        name: 'handover documentation',
      },
      {
        text: 'Two summers ago I saw that day staff kept ringing me in bed to ask who had paid a deposit. I started a column for it in the arrivals sheet and filled it in every night before I left at 7.',
        answers: [
          'I was asleep when the day staff came to use it.',
          'I left the column filled in on the shared arrivals sheet.',
          'They could check a guest in without ringing me.',
        ],
        name: 'anticipating what others need',
      },
    ],
  },
  {
    trade: 'library',
    reader: 'Saturday assistant, knows the building but not this week',
    draft: `SATURDAY 13 DEC - branch notes from Fri
Where we are: self-issue machine 1 mended, machine 2 still off.
Done this week: 140 reservations shelved, children's corner moved back, posters up.
Author talk is on at 2. Chairs to be put out, ask Ben about the key.
The box needs to go back soon.
Returns van didn't come.`,
    gaps: [
      {
        words: 'machine 2 still off',
        answer: 'waiting for a new card reader, fitter booked Tue 16 Dec, the sign is already on it',
      },
      {
        words: 'ask Ben about the key',
        answer: 'Ben the caretaker, in from 9 on Saturday, 07700 900142, the hall key is on his ring',
      },
      { words: 'Chairs to be put out', answer: 'you and the volunteer, 40 chairs in rows of 8, done by 1:30' },
      { words: 'The box', answer: 'the blue crate of loan books behind desk 2, 31 items for Central' },
      { words: 'soon', answer: 'by Sat 13 Dec 4pm, the courier collects it from the desk' },
      {
        words: "Returns van didn't come",
        answer: 'I told transport, ref 5521, they come Mon 15 Dec at 10, keep the trolleys in the back room until then',
      },
    ],
    stuck: 'Blocked: machine 2 is off until the fitter comes on Tue 16 Dec, send people to machine 1 or the desk.',
    stories: [
      {
        text: 'For the summer reading scheme in 2023 I set up one shared sheet with every child, what they had read and which sticker they were owed. Three of us worked different days.',
        answers: [
          'We were on different days, so none of us was in the building with the others.',
          'I left the sheet and a note at the top about how to fill it in.',
          'Whoever was on could give the right sticker without asking the child to wait.',
        ],
        name: 'shared documentation',
      },
      {
        text: 'When the old printer was replaced I noticed people coming to the desk every ten minutes, so before my week off in May I took photos of each step and stuck them above the machine.',
        answers: [
          'I was on holiday that week.',
          'I left six photos with one line under each.',
          'People could print by themselves and the desk was left in peace.',
        ],
        name: 'self-service information',
      },
    ],
  },
  {
    trade: 'bus depot',
    reader: 'early controller, same depot, back from leave',
    draft: `Depot, night of 10/12 into Thurs 11/12
38 of 41 out ok. 3 VOR.
Bus 7112 brakes done, road tested, back in bay 4
7125 waiting on a part
7130 windscreen, they said first thing
Driver short on the 22, sort cover
Diversion on Mill St til the works finish`,
    gaps: [
      { words: '3 VOR', answer: 'off the road: 7125, 7130 and 7141, 7141 is in for its test until Fri 12/12' },
      { words: 'waiting on a part', answer: 'alternator from Leyton Parts, order 4410, due Fri 12/12 by noon' },
      {
        words: 'they said first thing',
        answer: 'Glasspoint, Thurs 11/12 at 7:00, bay 2, job 3316, the gate man has their name',
      },
      {
        words: 'sort cover',
        answer: 'the 05:48 on the 22: ring the spare list from the top, folder by phone 1, by 05:00',
      },
      {
        words: 'til the works finish',
        answer: 'until Mon 15/12 6pm, go by Park Lane, the map is on the board by the key hatch',
      },
    ],
    stuck: '',
    stories: [
      {
        text: 'I was shunter for six years. Before I went on my two weeks in August I drew the yard on a sheet with which buses will not start in the cold and which bay they have to be in.',
        answers: [
          'I was in Portugal, and the relief shunter works when everyone else is in bed.',
          'I left the drawing pinned in the cabin.',
          'He got all of them out by 6 on the first cold morning.',
        ],
        name: 'handover planning',
      },
      {
        text: 'Drivers kept missing the diversion notes because they were on a screen upstairs. In 2022 I began to write them on a board next to the key hatch at the end of every night.',
        answers: [
          'I finish at 5 and the drivers come from half past, so I was gone.',
          'I left the board, with the date and the road on each line.',
          'They could take the right road without radioing control.',
        ],
        name: 'keeping others informed in writing',
      },
    ],
  },
]
