/** A person at the exercise: a rough note of their own, what they answer about its gaps, and two memories. */
export interface Learner {
  trade: string
  /** Who opens the note, as they would put it. */
  reader: string
  /** As first typed, with real gaps in it. */
  draft: string
  /** The words that leave a gap, and their own answer to whoever asks about them. */
  gaps: { words: string; answer: string }[]
  /** What is stuck, in their words; '' where nothing is, and the note does not say so. */
  stuck: string
  /** As first told, and what they say when asked: who was not there, what they left, what the others could then do. */
  stories: [Memory, Memory]
}

export interface Memory {
  text: string
  answers: [apart: string, left: string, could: string]
  name: string
}

/** What this learner answers about a quote: the gap that it touches, or undefined where they have no more to say. */
export function answerOf(learner: Learner, quote: string): string | undefined {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const asked = plain(quote)
  return learner.gaps.find(
    ({ words }) => asked !== '' && (asked.includes(plain(words)) || plain(words).includes(asked)),
  )?.answer
}

export const learners: Learner[] = [
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
    trade: 'school kitchen',
    reader: 'relief cook, trained, never been in our kitchen',
    draft: `Kitchen, handover for Thurs 11 Dec. 180 dinners plus 22 packed.
- Freezer 1 defrosted and wiped, stock moved back, temps on the sheet
- potatoes are peeled and in water, fridge 2 bottom shelf
- the delivery was short, I rang them
- Need to sort the two special meals before service
- oven is playing up a bit, should be fine`,
    gaps: [
      {
        words: 'the delivery was short',
        answer: '6 kg of chicken missing, swap to the veg sausage in freezer 2 for Thursday',
      },
      { words: 'I rang them', answer: 'Harvest Foods, 0113 496 0020, they bring the chicken on Fri 12 Dec by 7:30' },
      {
        words: 'sort the two special meals',
        answer:
          'one no milk, one no egg: trays with green lids, fridge 1, heat to 75 and give to the hatch lead by 11:50',
      },
      { words: 'playing up a bit', answer: 'oven 2 runs 20 degrees hot, set it to 160 for anything that says 180' },
      { words: 'should be fine', answer: 'if it cuts out use oven 1, it holds all 9 trays' },
    ],
    stuck: 'Blocked: 6 kg chicken not delivered, Harvest Foods bring it Fri 12 Dec by 7:30.',
    stories: [
      {
        text: 'When I went in for my knee in October I was off three weeks. I wrote the whole menu out with what to take from the freezer the day before, and taped it to the freezer lid for whoever the agency sent.',
        answers: [
          'I was in hospital and the agency cooks changed every few days.',
          'I left the menu on the freezer lid with the day to take each thing out.',
          'Each cook could start the next day’s dinner without asking the office.',
        ],
        name: 'written handover',
      },
      {
        text: 'Last year a child was nearly given the wrong pudding. After that I made cards with a photo and a coloured dot for each child with an allergy, and put them on a ring by the hatch.',
        answers: [
          'The hatch staff start at 11 and I am at the back with the ovens, most days we do not see each other.',
          'I left the ring of cards hanging by the hatch.',
          'Any new hatch helper could give the right tray without coming to find me.',
        ],
        name: 'anticipating needs',
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
  {
    trade: 'home care',
    reader: 'weekend carer, has met him once',
    draft: `Mr B, visits Sat 13 and Sun 14 December. He is brighter this week and eating.
Done: bed changed, bins out, chemist bag put away in the hall cupboard
New tablet started, give it with food
His daughter is coming at some point
The hoist strap is worn, I told the office`,
    gaps: [
      {
        words: 'New tablet started',
        answer: 'the white one in the yellow box, one at 8am, on the chart since Thurs 11 Dec',
      },
      { words: 'at some point', answer: 'Sunday 14 December from 2 to 4, she has her own key' },
      {
        words: 'The hoist strap is worn',
        answer: 'use the spare strap, blue, on the back of the bedroom door, until the new one is here',
      },
      {
        words: 'I told the office',
        answer: 'Hana at the office rang the supplier, new strap Mon 15 Dec; weekend on-call is 0161 496 0117',
      },
    ],
    stuck: 'Blocked: the new hoist strap comes Mon 15 Dec, use the blue spare until then.',
    stories: [
      {
        text: 'When I started with a lady in 2021 there were four of us and nobody knew what she had eaten. I put a notebook on the kitchen side with the time, what she ate and how she was, and asked the others to do the same.',
        answers: [
          'We came at different hours and never met in that house.',
          'I left the notebook, with my page filled in as an example.',
          'The next carer could see she had missed lunch and make her something.',
        ],
        name: 'written handover',
      },
      {
        text: 'In January snow was forecast and I thought the morning carer might not get there. The evening before, I filled two flasks, laid out the tablets’ chart and wrote the neighbour’s number on the fridge.',
        answers: [
          'I was at home, the roads were shut and the morning carer came by foot at eleven.',
          'I left the flasks and the note on the fridge.',
          'The neighbour could give him a hot drink and tell the carer he was fine.',
        ],
        name: 'anticipating needs',
      },
    ],
  },
  {
    trade: 'allotment and tool library',
    reader: 'a volunteer on their first Saturday',
    draft: `Tool library, Sat 13 Dec, open 10 to 1
34 tools, 30 in. Mower serviced and on the rack.
Drill 4 is back but not quite right
long ladder still out, they'll bring it
someone has to empty the honesty box
code for the shed is the same`,
    gaps: [
      {
        words: 'not quite right',
        answer: 'the chuck slips, red tag on it, do not lend it, Ola mends it on Tues 16 Dec',
      },
      {
        words: "they'll bring it",
        answer: 'plot 12 has it, they bring it Sat 13 Dec by 11, tick it off on the list by the door',
      },
      {
        words: 'someone has to empty the honesty box',
        answer: 'you, at 1 when you close: count it, write it in the red book and put the envelope in the cabinet',
      },
      {
        words: 'code for the shed is the same',
        answer: 'Ola texts it to you on Friday night, she is on 07700 900155 if you do not have it by 9',
      },
      { words: '4 tools', answer: 'the 4 that are out are on the list by the door with who has them' },
    ],
    stuck: '',
    stories: [
      {
        text: 'In spring I was the only one who knew how the water rota went. Before my exams I wrote it on a sheet with a map of the taps and hung it in the shed.',
        answers: [
          'I was at college every day for a month and not on the site.',
          'I left the sheet and the map on the shed wall.',
          'The others watered every plot and nobody had to message me.',
        ],
        name: 'documentation for others',
      },
      {
        text: 'People kept bringing tools back without saying what was broken. Last autumn I tied a red tag and a pencil to the return shelf so they could write the fault on it.',
        answers: [
          'They come at all hours and I am only there on Saturdays.',
          'I left the tags, the pencil and one tag filled in to show how.',
          'Ola could mend a tool in the week without asking who had used it.',
        ],
        name: 'improving a shared system',
      },
    ],
  },
]
