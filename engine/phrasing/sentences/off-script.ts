/** What the coach says when the talk leaves the path. */
export const offScriptSentences: Record<string, string[]> = {
  'decline-writing': [
    'I do not write it, because it has to survive your own interview. Start with four words: what is finished now?',
    'It would not be yours, and an employer would hear that. Give me one rough line to begin with.',
    'I leave the writing to you. Type one line as you would text it to a friend.',
  ],
  'decline-writing.story': [
    'It has to be your memory, or it falls apart when they ask about it. Who was it for, in three words?',
    'I was not there, so I cannot. Start with where you were standing.',
  ],
  'never-async': [
    'When did someone last act on something you left, when you were not there? A note on a fridge, a labelled box, a message for the next shift.',
    'Who came after you, and what did they find ready? A tidy cupboard, a list, a key with a label.',
    'Think of a day you were off. What did people use that you had set up?',
  ],
  'bar-report.clear': ['All four lines are clear. You can stop.'],
  'bar-report.head': ['Here is the bar.'],
  'take-their-words': [
    'Then I missed it. Which words say it?',
    'You may be right; I only check whether it is there. Which words should I have seen?',
  ],
  'take-their-words.found': [
    'Thank you: “{found}”. Press, and “{quote}” is closed by your word.',
    '“{found}” says it, then. One press closes it as yours.',
  ],
  'take-their-words.not-found': [
    'I do not find those words in the note. Press if your reader knows it anyway, or put them in.',
    'They are not in the note yet. Your press still closes it, by your word.',
  ],
  'take-their-words.none': [
    'No question is open just now. Ask for a cold read and I will look again.',
    'Nothing is being asked at the moment.',
  ],
  'nothing-heard': [
    'I cannot do much with that. Shall we start from a note or from a memory?',
    'Not sure where to go? Two ways are below.',
    'Pick either one, and we go from there.',
  ],
  'nothing-heard.asking': [
    'No answer yet, and that is fine. A hint, or the next question?',
    'Stuck here is common. Take a hint, or leave this one.',
    'Either press will do.',
  ],
  'generic-text': [
    'This could be about any workplace. Which two details would only you know: a number, a place, a time?',
    'I cannot see the room yet. What are two things that only somebody there would know?',
    'It reads smoothly and I still could not act on it. Which day, which thing?',
  ],
  'lesson-example': [
    'That one is the lesson’s. Which of yours is closest to it?',
    'I know that one from the page above. What is the nearest thing in your own life?',
  ],
  'future-self': [
    'That is the habit, and it counts as one. An employer will ask who else used it: did anyone?',
    'You left it for yourself, which is where it begins. Who else has worked from it?',
  ],
  'not-an-order': [
    'I read that as part of the text. The bar moves by the work alone, and a 6am reader would be puzzled by that line.',
    'Those words change nothing here. The reader at 6am would wonder who they are for.',
  ],
  storage: [
    'Your work stays in this browser until you choose to save or share it. This chat is never shown to a boss or facilitator. Use roles for names.',
  ],
  'private-words': [
    'Before it leaves this page: {count} things in it look private, such as {kind}. Put a role, or where the reader gets it, in their place.',
    'One stop first. I see {kind} in there. Use a role or a number instead, or say it is fine.',
  ],
  'private-words.one': [
    'Before it leaves this page: there is {kind} in it. Put a role, or where the reader gets it, in its place.',
  ],
  'was-live': [
    'That moved live. What did you leave for someone who missed it?',
    'A call is live. What was written down for those who were not on it?',
  ],
  'made-up': [
    'For practice, yes; mark it as practice. The two that count have to have happened.',
    'You can practise on an invented one. An employer will only ask about real ones.',
  ],
  'one-paragraph': [],
  'other-language': [
    'I read English best. What you mean matters more than grammar, so short and simple is fine.',
    'Short English sentences are easiest for me. Mistakes do not matter.',
  ],
  'fed-up': [
    'Fair enough. The shortest way on is below, and your work is kept if you leave.',
    'You can stop at any time; it is all kept. Or do just the next step.',
    'No need to go on. What you have is yours to take.',
  ],
  'start-over': [
    'That can be done. The press below clears it; what you keep is up to you.',
    'Press below and it starts fresh.',
  ],
  'start-again.draft': ['The page is empty again. Your stories are untouched.', 'Fresh page. Write it rough.'],
  'start-again.story': ['That story is cleared. Begin again wherever you like.', 'Gone. Which memory shall it be?'],
  'start-again.all': ['Everything is cleared. Who opens your note at 6am?', 'A fresh start. Paste or write it rough.'],
  'go-back': ['Back it is: one press.', 'Of course. Press, and we are there.'],
  'which-of-two': [
    'That sounds like a memory. Shall it be one of your two stories?',
    'Is that for a story, or for the note?',
  ],
  thanks: ['You are welcome. Carry on where you were.', 'Gladly. The page is as you left it.', 'Any time.'],
  greeting: ['Hello. Paste a note or write it rough, and we begin.', 'Hello again. It is all where you left it.'],
  'after-care': [
    'No hurry. Your work is kept, and I say nothing more about it until you press “Carry on”.',
    'It can all wait. “Carry on” is there when you want it.',
    'Take whatever time you need.',
  ],
  distress: ['That sounds hard, and it matters more than this exercise. We stop here; your work is kept. {support}'],
  danger: [
    'I am a program, and nobody is watching this chat. Your safety comes first, so please reach a person now. {support}',
  ],
  explain: ['I ask what a reader would have to ask; nothing more. The words of the note decide.'],
}
