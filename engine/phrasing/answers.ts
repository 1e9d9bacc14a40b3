import type { Topic } from '../hearing/topics.ts'

/** What the coach answers when it is asked something: one or two short lines for each topic. */
export const answers: Record<Topic, string> = {
  'what-is-async':
    'Async is work that moves between people who are not there at the same moment: a shift note, a list on a door, a line in a shared file.',
  'what-is-blocked':
    'Blocked is anything that cannot move on yet, and who or what it waits for. If nothing is, one short line says so, and the reader knows you looked.',
  'what-is-situation':
    'Situation is one line on what this is about and where it stands now, for someone who missed the day.',
  'what-is-done':
    'Done is what is finished, with something the reader could see for themselves: “fridge 2 emptied, log signed”.',
  'what-is-next': 'Next is what somebody does after reading: the action, who does it, and by when.',
  'four-chips':
    'They show what a reader finds in your note: where things stand, what is done, what is stuck, what comes next. You need the facts, not the headings.',
  'what-is-scannable':
    'Scannable means a tired person finds each thing at a glance: the point first, then short lines. A few bullets under 150 words is plenty.',
  'why-6am': 'At 6am nobody is awake to ask. If a stranger could act on your note then, it works at any hour.',
  'why-link':
    'A copy goes stale and nobody notices. Say where the one true version lives, on paper or on screen, and keep that one right.',
  'enhance-systems':
    'It means leaving a shared thing better than you found it: a drawer labelled, a wrong instruction put right, a file given a clear name.',
  'what-is-handover':
    'Anything you leave so that someone can carry on without you: an email, a message, a page in the book, a note on a door.',
  'voice-note': 'Yes, if they hear it later and can act on it without you. Writing is quicker to search at 6am.',
  'is-a-call-async':
    'A call or a meeting is live, as both are there. What you left behind for whoever missed it is async, and so is a message read later.',
  storage:
    'Your words are kept in this browser, and leave it only if you save them by a private link. Use roles in place of people’s names.',
  names:
    'Roles do the job: “the night nurse”, “bed 9”, “ticket 41”. For a code or password, say where the reader gets it.',
  'who-are-you':
    'I am a program. I read your note the way a stranger would and ask what they would have to ask; nobody else is in this chat.',
  'what-can-you-do':
    'You write one real update, I read it cold and ask what a stranger would. Then you tell two times you did this before, and I help you name them.',
  'see-note':
    'Your note is on the page beside this chat, as you left it. “See it at 6am” shows it as the reader will meet it.',
  'how-long':
    'About twenty minutes in all. You can stop whenever you like; your work stays in this browser and you carry on from there.',
  'an-example':
    'From another job: “the van is booked” left the morning driver asking which van and from when. Adding the plate and the hour closed it. Yours needs the same kind of fact.',
  'why-ask':
    'Each question is one your reader would have to chase you for. Once your words answer it, it closes and I stop asking.',
  'can-i-skip':
    'Yes. Skip any question and come back when you like, or say “my reader knows this” and why. The stories can come first too.',
  'what-is-the-bar':
    'Four lines: a real and scannable update, no question left to ask, two stories of your own, and your name for the skill. Each is clear, not yet or missing; there are no marks.',
  'what-is-a-competency':
    'A competency is a thing you can do that an employer can name, such as written handover or anticipating needs. “Organised” says what you are like; this says what you do.',
  'invisible-competency':
    'It is the skill you used without having a word for it: helping people who were not there. You name it at the end.',
  ahead: 'It means working out what someone will need before they need it, and leaving it where they will look.',
  'async-moment':
    'It is the point where your help reached someone without you: a handover, a need you saw coming, or news that moved without a meeting.',
  'own-language':
    'Write it any way you can: spelling and grammar are never marked here. I read English best, so my questions are surest there.',
  'no-job':
    'It need not be paid work. A club, a house, a family, a course or the job search will do, this year or long ago, so long as someone relied on it.',
  'on-phone':
    'Yes, a phone is fine, and it works without a connection once the page is open. To move device, download your work at the end and restore it there.',
  print:
    'The take-away page lets you copy, print or download your work, and restores it later. “Start over” clears it from this browser.',
  account: 'No account, no email, no cost. Open the page and write.',
  'blocking-slowing':
    'Blocking: the reader cannot act until it is answered. Slowing: they can act but may guess wrong. All the blocking ones must close; one slowing one may stay.',
  'close-question':
    'Change the words in your note, or answer here and press to place your answer in it. If the reader knows it already, or the question is wrong, each question has a button for that.',
  'who-is-reader':
    'The reader is whoever opens your note when you are not there. A role is enough, and you can change it at any time; it decides what I count as known.',
  'can-i-make-it-up':
    'For practice, yes. For the two stories, no: you will be asked about them at interview. I check that the facts are there, not that they are true.',
  'why-not-write':
    'It has to be yours, because you will be asked about it. I can start you off with a hint or a frame with blanks.',
  employer:
    'Remote teams run on notes that need no reply. Your line at the end says you have done that, in words you can defend at interview.',
  'why-two-stories':
    'One could be luck; two show a habit. They can come from the same job, as long as they are two different times.',
  'predict-why': 'Guessing first is how the test becomes yours. It counts for nothing here, and you can skip it.',
  'try-why':
    'It is a made-up note to practise on. You find its gap without me, so that you can do it on your own notes later.',
  underlines:
    'Underlined words are where your reader would have to stop and ask. Press them to see the question; the line goes when your words answer it.',
  'how-many': 'No fixed number: only what would stop the reader, one at a time, and none once your note answers them.',
  certificate:
    'No certificate, and no marks. You leave with the note, two examples and a name for the skill, all yours to show.',
  'how-decide':
    'I look for what a reader would lack: who, when, where, in what state, how. I learnt it from thousands of notes and what people asked about them, and I can be wrong.',
  'where-to-write':
    'Your note goes into the box called “Your note”, beside this chat. What you say here stays here until you press it into the note.',
  dictate: 'Yes, speak it: the dictation of your phone or computer types into any box here. Full stops can wait.',
  photo: 'I read words only, no photos and no files. Type what the picture shows, or say where the reader finds it.',
  cold: 'Cold means knowing nothing but the note: not you, not the day before, not what you meant by it.',
  'bigger-text':
    'Your browser makes all of it bigger: Ctrl and + on a keyboard, or the text size in the settings of your phone.',
  'the-lesson': 'The lesson is on this same page, above the exercise. Read it before, after or not at all.',
  'which-ai': 'No language model: rules and a few small models that run inside this page and send nothing anywhere.',
  delete:
    '“Delete everything”, on the take-away page, clears this browser; a copy saved by link is deleted there too. Clearing the browser’s own data does the first as well.',
  'shared-computer': 'On a shared computer choose “Forget this when I close”: then nothing of it stays behind.',
  'who-helps': 'Nobody is on the other side of this chat. For a person, ask whoever gave you this course.',
}

/** What it says to a question it has no answer for. */
export const noAnswer =
  'I do not know that one. I can read your note cold, explain a word of this lesson, or help you find a story.'
