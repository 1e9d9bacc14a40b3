/** The ladder for one who is stuck: a hint, the same move in a different job, a skeleton with blanks; by kind of question or missing part. */
export const ladderSentences: Record<string, string[]> = {
  'hint.owner': [
    'Think of who would pick it up: a role, a desk, a name on the rota.',
    'Somebody’s hands do this. Whose role is it, if you are not there?',
    'If it is not done by noon, whom would they ring? That is the one.',
  ],
  'hint.when': [
    'A day and a clock time are enough, even “not before Tuesday noon”.',
    'Say the latest moment that is still in time.',
    'Before which other thing has it to happen? Say that hour.',
  ],
  'hint.where': [
    'Imagine pointing at it. Which shelf, room, link or number are you pointing at?',
    'Walk there in your head and write down the last turn.',
    'Say what stands next to it, as you would to a visitor.',
  ],
  'hint.what': [
    'Swap the loose word for the thing itself, as it is called on its label.',
    'If ten of them lay there, how would I pick the right one?',
    'Which one, and how many: say it as you would order it over the counter.',
  ],
  'hint.state': [
    'Say what has happened and what has not, so that I can see how far it is.',
    'What would a photo of it show right now?',
    'Half done, done and checked, not begun: which of the three is it?',
  ],
  'hint.how': [
    'What are the first two things your own hands would do?',
    'Say the first step, and how I see that it worked.',
    'Tell it as you showed it to the last new person.',
  ],
  'hint.why': [
    'One clause will do: because of what, or who asked for it.',
    'What would go wrong if I did it the other way?',
    'Say what you know that made you decide so.',
  ],
  'hint.whatif': [
    'Say what you would do if it went wrong: whom to ring, or what to do instead.',
    'Picture it failing at seven. What do I do then?',
    'One plan B is enough: a person, a number, or “leave it till I am back”.',
  ],
  'hint.contact': [
    'Who else knows, and how do I reach them while you sleep?',
    'A role and a desk or number is enough; leave private numbers out.',
    'Who stood in for you the last time this came up?',
  ],
  'hint.access': [
    'How did you get in? Say where the reader gets the key or login, not the code itself.',
    'Who could let me in if I stood at the door?',
    'What do you hold in your hand when you go in: a key, a card, a login?',
  ],
  'hint.situation': [
    'Name the thing, the day and how it stands, in one breath.',
    'Say it as a headline: what, which day, how far.',
  ],
  'hint.done': [
    'Something finished leaves a trace. What would I see if I looked?',
    'What did you tick off in your head on the way out?',
  ],
  'hint.next': [
    'Begin with a verb: ring, check, send, move. Then what, and by when.',
    'Which task would you dread finding undone?',
  ],
  'hint.blocked': ['It may be a person, a part, a reply or a signature. Which of those is missing?'],
  'hint.any': [
    'Picture them at the door with only this note. What do they look up first?',
    'Say it to me as if I rang you.',
    'Say it as you would with your coat already on.',
  ],
  'other-job.owner': ['At a garage one might write: “Dev on the late shift fits the tyre.” Who is your Dev?'],
  'other-job.when': ['A baker might write: “out of the fridge at 04:30”. What is your 04:30?'],
  'other-job.where': ['A caretaker might write: “in the red tin, second shelf by the boiler”. Where is yours?'],
  'other-job.what': [
    'A florist might write “the twelve white stems for Saturday”, not “the flowers”. What is yours called?',
  ],
  'other-job.state': ['A plumber might write: “pipe sealed, not yet tested under pressure”. How far is yours?'],
  'other-job.how': ['A gardener might write: “cut above the third bud, then water”. What are your two steps?'],
  'other-job.why': ['A driver might write: “back road only, the bridge is closed”. What is your reason?'],
  'other-job.whatif': ['A lifeguard might write: “no answer by ten? Close the deep end.” What is your plan then?'],
  'other-job.contact': ['A tailor might write: “Mina, front desk, extension 12, knows it all”. Who is your Mina?'],
  'other-job.access': ['A cleaner might write: “the porter has the key until eight”. Who opens the door for yours?'],
  'other-job.situation': [
    'A baker might begin: “Saturday’s bread, two ovens of three running”. How would yours begin?',
  ],
  'other-job.done': ['A tailor might write: “both hems sewn, hanging by the door”. What hangs by your door?'],
  'other-job.next': ['A gardener might write: “water the seedlings before nine”. What is your first task?'],
  'other-job.blocked': [
    'A printer might write: “blue ink ordered, due Thursday; the posters wait for it”. What waits with you?',
  ],
  'other-job.any': [
    'Someone in a garage would name the car, the part and the hour. What are your three?',
    'On a boat the log says what, where and at which bell. How would your log put it?',
  ],
  'skeleton.owner': ['Fill the blanks: ____ does this, and if they are away, ____.'],
  'skeleton.when': ['Fill the blanks: on ____ by ____ o’clock.'],
  'skeleton.where': ['Fill the blanks: it is in ____, next to ____.'],
  'skeleton.what': ['Fill the blank: by that I mean ____.'],
  'skeleton.state': ['Fill the blanks: ____ is finished, ____ is not.'],
  'skeleton.how': ['Fill the blanks: first ____, then ____; it is done when ____.'],
  'skeleton.why': ['Fill the blank: because ____.'],
  'skeleton.whatif': ['Fill the blanks: if ____ by ____, then ____.'],
  'skeleton.contact': ['Fill the blanks: ask ____, on ____.'],
  'skeleton.access': ['Fill the blanks: you get in with ____, which you collect from ____.'],
  'skeleton.situation': ['Fill the blanks: this is about ____; as I leave, ____.'],
  'skeleton.done': ['Fill the blanks: ____ is done; you can see it at ____.'],
  'skeleton.next': ['Fill the blanks: please ____ by ____.'],
  'skeleton.blocked': ['Fill the blanks: ____ waits for ____, expected ____.'],
  'skeleton.any': [
    'Fill the blanks: ____ is at ____; you need ____ to go on.',
    'Three blanks to fill: ____ needs ____ from ____.',
  ],
}
