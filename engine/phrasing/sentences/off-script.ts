/** What the coach says when the talk leaves the path. */
export const offScriptSentences: Record<string, string[]> = {
  'decline-writing': [
    'I leave the writing to you, because it has to survive your own interview. Start with a few words: what is finished now?',
    'It would not be yours, and an employer would hear that. What is the first thing you would text a friend about it?',
    'Not by me: you will be asked about it. Which fact comes to mind first?',
    'That part stays yours. Which three words would you start with?',
    'In your words it is worth more, even rough. Which thing would go wrong first if nobody wrote it down?',
  ],
  'decline-writing.story': [
    'It has to be your memory, or it falls apart when they ask about it. Who was it for, in three words?',
    'I was not there, so I cannot. Where were you standing when it began?',
    'Your interviewer will ask for details only you have. What is one of them?',
  ],
  'never-async': [
    'When did someone last act on something you left, when you were not there? A note on a fridge, a labelled box, a message for the next shift.',
    'What did whoever came after you find ready? A tidy cupboard, a list, a key with a label.',
    'Think of a day you were off. What did people use that you had set up?',
    'Who ever rang you less, because you had left things clear?',
  ],
  'take-their-words': [
    'Then I missed it. Which words say it?',
    'I only check whether it is there, and I can be wrong. Which words should I have seen?',
    'Show me the place: how does it begin?',
  ],
  'take-their-words.known': [
    'If this reader knows it, one press closes the question by your word.',
    'That is yours to say. Press, and it is closed.',
    'Your reader, your word.',
  ],
  'take-their-words.found': [
    'Thank you: “{found}”. Press, and “{quote}” is closed by your word.',
    '“{found}” says it, then. One press closes it as yours.',
  ],
  'take-their-words.elsewhere': [
    '“{found}” stands in another line. Does it tell this reader about “{quote}”? If so, your press closes it.',
    'I see “{found}”, further off. Would this reader know from it what “{quote}” leaves open?',
    '“{found}” is there. Is that the answer to “{quote}” for this reader?',
  ],
  'take-their-words.missing': [
    'I do not find those words in the note. Put them in, or press if your reader knows it anyway.',
    'They are not in the note yet. Your press still closes it, by your word.',
  ],
  'take-their-words.slot': [
    'Then I missed it, and a tired reader might too. Give those words a line of their own.',
    'It may be there and hard to find. Lift it onto its own line, and I look again.',
  ],
  'take-their-words.none': [
    'No question is open at present. Ask for a cold read and I will look again.',
    'Nothing is being asked at the moment.',
    'There is no question of mine to close.',
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
    'Not every question has an answer at once. Both ways on are below.',
    'You may pass, or have a clue.',
  ],
  'nothing-heard.story': [
    'No memory yet, and that is common. Another way in, or tell it on the page?',
    'It need not be a big thing. Two ways on are below.',
    'A label or a list is enough. Press either one.',
  ],
  'generic-text': [
    'This could be about any workplace. Which two details would only you know: a number, a place, a time?',
    'I cannot see the room yet. What are two things that only somebody there would know?',
    'It reads smoothly and I still could not act on it. Which day, which thing?',
  ],
  'lesson-example': [
    'That one belongs to the lesson. Which of yours is closest?',
    'I know that one from the page above. What is the nearest thing in your own life?',
    'That is the lesson speaking. When did you do something like it?',
  ],
  'future-self': [
    'That is the habit, and it counts as one. An employer will ask who else used it: did anyone?',
    'Leaving it for yourself is where it begins. Who else has worked from it?',
    'You at a later date is one reader. Who was another?',
  ],
  'not-an-order': [
    'I read that as part of the text. The bar moves by the work alone, and a 6am reader would be puzzled by that line.',
    'Those words change nothing here. The reader at 6am would wonder who they are for.',
    'The work moves the bar; words to me do not.',
  ],
  'private-words': [
    'Before it leaves this page: {count} things in it look private, {kind} among them. A role, or where the reader gets it, does as well.',
    'One stop first: there is still {kind} in there, and more. Put a role in its place, or where the reader gets it.',
  ],
  'private-words.one': [
    'Before it leaves this page: it holds {kind}. Put a role there, or where the reader gets it.',
    'One stop before you take it: it still holds {kind}. Say a role, or where the reader finds it.',
  ],
  'left-out': [
    'Then it stays out. Nothing goes in without your press.',
    'As you like: that was between us. Say only what the next reader should have.',
    'Understood, it is not for the note.',
    'Then I leave it out.',
  ],
  'left-out.for-me': [
    'Then I took it wrongly, and I am sorry. I understand little beside the note; the ways on are below.',
    'My mistake, and it stays out. I read notes better than talk.',
    'Sorry, that was meant for me and I missed it. Nothing was put anywhere.',
  ],
  'left-out.there': [
    'The note is yours to change: pick the words there and delete them.',
    'You can take them out in the note itself; I change nothing in it.',
    'Delete them where they stand, and I read it again.',
  ],
  'took-wrong': [
    'Then I took that the wrong way. Put it right in your own words, on the page or here.',
    'My mistake. Nothing of it stands anywhere unless you put it there.',
    'I misread you. Say it once more in other words, or change it on the page.',
    'Then forget what I made of it.',
  ],
  'took-wrong.renamed': [
    'Now it is called “{renamed}”.',
    '“{renamed}” is its name from here on.',
    'Changed: “{renamed}”. Look whether your line still says what you mean.',
  ],
  'took-wrong.story': [
    'Those words are out of the story again.',
    'Then they are not part of the story; I took them out.',
    'Out they came. What you told before stands as it was.',
  ],
  'took-wrong.name': [
    'That is no longer its name. What would you call it?',
    'Then it goes without a name for now. What is yours for it?',
    'Then it has no name yet. Which words would you choose?',
  ],
  'left-out.story': [
    'The story stands on the page and is yours to edit: delete the words there.',
    'Delete them in the box of that story; I listen to what is left.',
    'On the page you can take any of it out of the story.',
  ],
  'said-already': [
    'You have heard that from me before. Leave it, or say that your reader knows it.',
    'Then not a third time: one press below passes it.',
    'That was once too often. The ways past it are below.',
  ],
  'said-already.story': [
    'I did ask for that already. There is another way in below.',
    'Once was enough, then. Try another memory, or leave the stories for now.',
    'I will not ask for it again here.',
  ],
  'said-already.none': [
    'I repeat myself at times, and I am sorry for it.',
    'Then I will be shorter.',
    'Noted: no more of that one.',
  ],
  'small-talk': [
    'I have no life outside notes, I am afraid.',
    'That is beyond a program that only reads handovers.',
    'I would be poor company at that; with notes I am quicker.',
    'You may have more luck with a person there.',
    'Nice of you to ask a program.',
  ],
  'out-of-scope': [
    'That is not something I can do. I read notes, and I listen to memories of work.',
    'For that you need somebody else; my trade is the note and the two stories.',
    'I only know this exercise, so I would be guessing.',
    'Outside of handovers I am of no use.',
  ],
  'out-of-scope.cv': [
    'I write no CVs. At the end each of your stories stands there as a CV line, in your own words.',
    'A whole CV is more than I can do; your two stories become lines for one.',
  ],
  'out-of-scope.job': [
    'I know nothing about vacancies. What you take from here is something to show wherever you apply.',
    'Which job is yours to choose. I can help you show how you work.',
  ],
  'file-name': [
    'I see a name or an address, and I cannot open it. Copy the text itself and paste it here.',
    'Only the words themselves reach me: open it, copy, paste.',
    'I cannot look inside that. Paste what it says, the rough version will do.',
  ],
  concern: [
    'I am a program and may hear this wrongly; nobody watches this chat. If you are not all right: {support} If it was about the work, we go on.',
    'In case you meant it, before we go on: {support} A person is better at this than I am.',
  ],
  'was-live': [
    'That moved live. What did you leave for someone who missed it?',
    'A call is live, and then it is gone. What was written down for those who were not on it?',
    'Everyone was there for that. What did anyone who needed it later have from you?',
  ],
  'made-up': [
    'For practice, yes; say on it that it is practice. The two that count have to have happened.',
    'You can practise on an invented one. An employer will only ask about real ones.',
    'Invented is fine for practice, never as one of the two.',
  ],
  'other-language': [
    'I read English best. What you mean matters more than grammar, so short and simple is fine.',
    'Short English sentences are easiest for me. Mistakes do not matter.',
    'I may misread that one. A few English words are enough.',
  ],
  'other-language.story': [
    'I read English best, so I may miss what you tell. In a few short English words: what did you leave, and who used it?',
    'Short English words are enough for me, without any grammar. What was it that you left for somebody?',
    'I cannot follow that one well. Three English words will do to begin: what did you leave?',
  ],
  'fed-up': [
    'Fair enough. The shortest way on is below, and your work is kept if you leave.',
    'You can stop at any time; all of it is kept. Or do only the next step.',
    'No need to go on. What you have is yours to take.',
    'That is fine, and all of it is kept. Take it, or one small step more.',
  ],
  'start-over': [
    'That can be done. The press below clears it; what you keep is up to you.',
    'Press below and it starts fresh.',
    'Your press clears it, nothing else does.',
  ],
  'start-again.draft': [
    'The page is empty again. Your stories are untouched.',
    'A fresh page.',
    'Cleared. Write it rough.',
  ],
  'start-again.story': ['That story is cleared.', 'Gone, and the page is free.', 'An empty page for this story.'],
  'start-again.all': [
    'Everything is cleared. Who opens your note at 6am?',
    'A fresh start. Begin with any line.',
    'All of it is gone, and you can begin anywhere.',
  ],
  'go-back': ['Back it is.', 'Of course.', 'There we are again.'],
  'explain.in-story': [
    'An employer will ask about it, so I ask first. Remote work runs on what people leave for each other, and you may have done it for years.',
  ],
  'explain.more': ['The rest one at a time, if you like.', 'Ask me the others again, one by one.'],
  'explain.first': [
    'First: who opens your note at 6am?',
    'To begin: who would read it?',
    'So, who would open yours?',
    'Which person or role is your note for?',
  ],
  'which-of-two': [
    'I can keep “{quote}” by one press. Is it for the note, or for a story?',
    'Where does “{quote}” belong?',
    'Is “{quote}” for the note, or for a story?',
    'Those words can have a place. Is it the note, or one of your stories?',
    'And “{quote}”: the note, or a story?',
  ],
  'which-of-two.on': [
    'That goes with what you said before, and one press keeps all of it. Note, or story?',
    'All of it is still here, “{quote}” too. Which of the two is it for?',
    'It adds up, and goes in together by one press. Into the note, or a story?',
    '“{quote}” is with the rest now. Where shall all of it go?',
  ],
  thanks: ['You are welcome.', 'Gladly.', 'Any time.'],
  'thanks.leaves': [
    'All of it is kept here; come back when you like.',
    'It waits for you, as you left it.',
    'Until then. Your work stays where it is.',
  ],
  'thanks.draft': [
    'You are welcome; the page is as you left it.',
    'Gladly; carry on where you were.',
    'You are welcome, and the note is the next thing when you like.',
  ],
  greeting: [
    'Hello. Paste a note or write it rough, and we begin.',
    'Good to see you here.',
    'Hello to you. A rough note is the best beginning.',
    'Hello; the page is yours whenever you are ready.',
  ],
  'greeting.draft': [
    'Hello again. Your note is where you left it.',
    'Good to see you; your note is open.',
    'Hello; we can go straight on.',
    'Hello, and it is all where you put it.',
  ],
  'after-care': [
    'No hurry. Your work is kept, and I say nothing more about it until you press “Carry on”.',
    'It can all wait. “Carry on” is there when you want it.',
    'Take whatever time you need.',
  ],
  distress: ['That sounds hard, and it matters more than this exercise. We stop here; your work is kept. {support}'],
  danger: [
    'I am a program, and nobody is watching this chat. Your safety comes first, so please reach a person now. {support}',
  ],
}
