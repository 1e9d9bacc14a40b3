import type { Learner } from './learners.ts'

/** Three who work on their feet: a school kitchen, home care, an allotment's tool library. */
export const onTheirFeet: Learner[] = [
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
