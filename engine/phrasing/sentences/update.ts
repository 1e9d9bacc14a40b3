/** What the coach says about the update. `{name}` is filled from the move; each list is tried in order, none said twice. */
export const updateSentences: Record<string, string[]> = {
  welcome: [
    'Who opens your update at 6am? If you have a note already, paste it on the left. If not, write it rough; I stay quiet until you ask.',
    'Who will read this one at 6am? Paste or write it rough, and call me when it stands.',
    'Whose hands does this note land in at 6am? Rough words are fine to begin with.',
  ],
  'welcome.again': [
    'Who opens it at 6am now? A role is enough.',
    'Which reader shall I be? A role says it: “agency nurse, first night”.',
    'Who is it for this time? Name the role, not the person.',
  ],
  'find-draft': [
    'Let us find a real one. What did somebody need from you the last time you went home, or off on leave?',
    'Think of the last shift, the club, the house. What would someone need to carry on with if you were away tomorrow?',
    'Your job search counts too. If a friend took it over on Monday, what would you leave them in writing?',
    'A key, a pet, a till, a class: what did you last leave in someone else’s care?',
  ],
  'find-draft.after': [
    'Both stories stand. Now the note: what does someone need from you the next time you are away?',
    'The stories are done. Which note would you really leave for somebody this week?',
  ],
  'invite-read': [
    'When it is roughly there, press “Read it cold”.',
    'Ready when you are: “Read it cold” starts the reading.',
    'There is something to read now. Ask for the cold read when you like.',
    'Your note is here as you left it. “Read it cold” is the next step.',
  ],
  'invite-read.after': ['The stories are done. Your note is waiting for its cold read.'],
  predict: [
    'Before I read it: what would they have to ask you? One guess is plenty, or skip this.',
    'First your own guess: which question would this reader ring you with? You can skip it.',
  ],
  'works.situation': [
    '“{works}” tells me where things stand.',
    '“{works}”: I have walked in cold and I know what this is.',
  ],
  'works.done': ['“{works}” is done, and I can see it is.', '“{works}” saves me checking.'],
  'works.next': ['“{works}” is something I can start on.', '“{works}”: I know what to do there.'],
  'works.blocked': ['“{works}” tells me what is held up.', '“{works}”: now I know what not to wait for.'],
  foreseen: ['You saw “{foreseen}” coming.', 'Your guess met “{foreseen}”.'],
  'closed.words': [
    '“{closedWords}” closes “{closed}”.',
    'With “{closedWords}” nobody has to ask about “{closed}”.',
    '“{closed}” is settled now: “{closedWords}”.',
  ],
  'closed.words.absence': ['“{closedWords}” closes that one.', 'That was missing, and “{closedWords}” brings it.'],
  'closed.gone': ['“{closed}” is gone, and its question with it.', 'Without “{closed}” there is nothing to ask there.'],
  'closed.absence': ['That question is closed.', 'That gap is closed too.', 'Nobody has to ask that any more.'],
  'closed.learner': [
    'Then “{closed}” is closed by your word.',
    '“{closed}” stays as it is: your reader knows.',
    'Noted for “{closed}”: this reader knows it. You can take that back.',
  ],
  'closed.learner.absence': ['Closed by your word. You can take that back.', 'Then your reader knows that already.'],
  'closed.more': ['{more} more closed with it.', 'So did {more} more.', 'And {more} others closed too.'],
  'filled.situation': ['“{filledWords}” says where things stand.', 'Now “{filledWords}” opens it.'],
  'filled.done': ['“{filledWords}” shows what is finished.', 'Now I see what is behind you: “{filledWords}”.'],
  'filled.next': ['“{filledWords}” gives me something to do.', 'Now “{filledWords}” is mine to start.'],
  'filled.blocked': ['“{filledWords}”: now I know it was thought of.', 'Good to know at 6am: “{filledWords}”.'],
  'fixed.real': ['Now it is a note somebody could send.', 'That is a real one now.'],
  'fixed.scannable': ['Now I find my way at a glance.', 'That is easy on tired eyes now.'],
  'credit.still': ['“{still}” is still open.', 'Left to answer: “{still}”.', 'I still stop at “{still}”.'],
  'ask.stop': [
    'I stop at “{quote}”.',
    'At “{quote}” I have to stop.',
    'Here I would stop: “{quote}”.',
    '“{quote}” holds me up.',
  ],
  'ask.slow': ['“{quote}” slows me down.', 'I would lose time at “{quote}”.', 'At “{quote}” I would be guessing.'],
  'ask.again': [
    'The words are in, and I still stop at “{quote}”.',
    'Closer. I would still have to ask about “{quote}”.',
    'I read it again and “{quote}” still holds me.',
  ],
  'ask.back': ['Back to “{quote}”.', '“{quote}” was left open.', 'Still waiting: “{quote}”.'],
  'ask.undone': ['Taken back. “{quote}” is open again.', 'Then I ask about “{quote}” after all.'],
  'ask.fallback': [
    'What would I need to know there before I could act?',
    'What would you tell me if I rang you about it?',
    'Which fact would let me carry on without you?',
    'What do you know about this that I cannot see?',
    'If I got this wrong, what would I have missed?',
  ],
  'ask.first': ['Answer here, or change the note itself.'],
  'ask-slot.situation': [
    'I cannot tell yet what this is about. If I saw only one line, what should it say?',
    'Where do things stand as you leave? One line at the top is enough.',
    'What would you call out over your shoulder as you go?',
  ],
  'ask-slot.done': [
    'I cannot see what is finished. What is done, that I must not do again?',
    'What did you get done that I could check with my own eyes?',
    'Which job is behind you, so that I leave it alone?',
  ],
  'ask-slot.next': [
    'I have read to the end and have nothing to start on. What should I do first?',
    'What is the first thing I do when I have read this, and by when?',
    'If I only manage one thing, which one?',
  ],
  'ask-slot.blocked': ['What is it waiting for, and on whom?', 'Who or what has to move before it can go on?'],
  'ask-blocked': [
    'Last thing: is anything stuck, or waiting on someone? If nothing is, say so in the note; silence could mean either.',
    'Is anything held up? One press will do if not.',
  ],
  'ask-blocked.partial': [
    '“{quote}” tells me it waits, not on what. Is something stuck, or is nothing?',
    'Is anything really held up at “{quote}”?',
  ],
  'fix-readable.empty': ['There are no words in it yet.'],
  'fix-readable.too-long': [
    'This is longer than I can read: the limit is 20,000 characters. It is all kept. Which part does the reader need first?',
  ],
  'fix-readable.other-language': [
    'I read English best, and this looks like another language. It is kept as it is. Put it in English, simple words are fine, and I can read it cold.',
  ],
  'fix-real.template': [
    'There are blanks where your facts go. Which real shift, handover or errand could fill them?',
    'It still reads like a form. What happened on the day you have in mind?',
  ],
  'fix-real.hypothetical': [
    'This one has not happened yet, as far as I can see. Which real handover is closest to it?',
    'It says what would be done. What was done, on a day you remember?',
  ],
  'fix-real.generic': [
    'This could come from anywhere. Which two details would only you know: a name of a place, a number, a time?',
  ],
  'fix-real.too-little': [
    'That is a start, too short to act on. What is the next person walking into?',
    'There is not enough yet to read cold. What would they find when they arrive?',
  ],
  'fix-scannable.wall': [
    'It is all one block, and at 6am I lose my place. Break it where the subject changes: where things stand, done, stuck, next.',
    'Everything I need is there, in one long block. A new line for each subject would do.',
  ],
  'fix-scannable.long': [
    'It is all here, and it is long. Which lines could I do without at 6am? Take those out.',
    'What could wait until the reader has had a coffee? That part can go.',
  ],
  'fix-scannable.buried': [
    'What I must do comes late. Move the line I need first to the top.',
    'The line that matters is below the rest. Lift it up.',
  ],
  'fix-scannable.shouting': [
    'Capitals all the way make it hard to find the one thing that matters. Keep them for that one.',
  ],
  'fix-scannable.fine': ['It would be easier to scan with one subject on each line.'],
  'one-paragraph': [
    '“{quote}” is a fact I can use. It is one long block, though: which line does the reader need first?',
    'I noticed “{quote}”. Which sentence should stand at the very top?',
  ],
  'one-paragraph.bare': ['Thank you, that is a lot. It is one long block: which line does the reader need first?'],
  'update-clear': [
    'Nothing left to ask. The first two lines are clear; you can stop here with this note.',
    'I could act on this without you. The first two lines are clear.',
    'Read to the end, and no question. Lines one and two are clear again.',
  ],
  'update-clear.slowing': ['One thing would still slow me: “{slowing}”. Leave it or mend it.'],
  'update-clear.next': ['See it as they will at 6am, try a stranger’s note, or go on to your two stories.'],
  rest: [
    'Then those rest for now. Your stories do not need them, and you can come back.',
    'What is open stays open, without a fuss. The stories come next.',
    'We leave it there. Go on to the stories, or back to the note.',
  ],
  'rest.story': [
    'The update is done and kept. The stories can wait for another day.',
    'Then the stories wait. Your update is clear, and it is yours to take.',
  ],
  'six-am': [
    'This is what opens at 06:00. The first thing they would have to ask: “{quote}”.',
    'Six o’clock. They read as far as “{quote}” and stop.',
  ],
  'six-am.clear': [
    'Six o’clock, and nothing stops them. One stranger’s note is left to try without me, if you like.',
    'They read it through and start work. That was the test.',
  ],
  'six-am.plain': [
    'This is how it opens at 06:00. Some of it is still to come.',
    'Six o’clock. They look for what is missing.',
  ],
  try: [
    'Now without me. Here is a stranger’s note: which words would you have to ask about?',
    'Another stranger’s note. Where would you stop?',
    'One more to read cold. Which words stop you?',
  ],
  'try.found': [
    'That is where I stop too: “{gap}”. {why} You can read cold without me.',
    'Yes, “{gap}”. {why} The test is yours now.',
  ],
  'try.missed': ['That is worth a look. I stop at “{gap}”. {why}', 'I would get past that, and stop at “{gap}”. {why}'],
  'hint.slot': [
    'One line will do. Begin with the words you would say aloud.',
    'Say it as you would at the door, coat on.',
  ],
  'way-past': [
    'If your reader truly knows, say so. If not, leave it for now; nothing is lost.',
    'You can leave this one open and go on. It will wait.',
    'Three ways on: your reader knows it, it waits, or my question was wrong.',
  ],
  'offer-place': [
    '“{answer}”: that answers it. It goes into the note as you said it, with one press.',
    'Those words belong in the note: “{answer}”. Press to put them in.',
    '“{answer}” is what the reader needs. Shall it go in?',
  ],
  'nothing-is-blocked': [
    'Then the note should say so: the reader sees that you thought of it. One press puts the line in.',
    'Worth a line of its own. Press, and “Nothing is blocked.” goes in.',
  ],
  'use-as-draft': [
    '“{quote}” reads like your note. One press makes it the draft.',
    'That looks like the note itself. Press to put it on the page.',
  ],
  credit: [],
}
