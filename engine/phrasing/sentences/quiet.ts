/** Short statuses, and small words in between. */
export const quietSentences: Record<string, string[]> = {
  status: ['Kept, {words} words so far.'],
  'status.open.0': ['Kept. Nothing open.'],
  'status.open.1': ['Kept. One question open.'],
  'status.open': ['Kept. {open} questions open.'],
  'status.quote': ['Kept. “{quote}” is still open.'],
  'status.plain': ['Kept.'],
  'status.waiting': ['I am here when you want to go on.'],
  'reader-noted.no': [
    'For {reader}, then. Now write it rough.',
    '{reader}: noted. Put down what they walk into, any order.',
  ],
  'reader-noted.yes': [
    'For {reader}, then. Ask for the cold read when you like.',
    '{reader}: noted. I will read it as they would.',
  ],
  'reader-noted.press': [
    '{reader}: shall I read it as they would? One press.',
    'Reading as {reader} from now on? Press to make it so.',
  ],
  'reader-noted.none': [
    'Then I read it as a colleague in your trade who was not there.',
    'Back to a colleague who was not there.',
  ],
  'reader-noted.now': ['Read again as {reader}.', 'With the eyes of {reader} now.'],
  resumed: [
    'Welcome back. It is all here.',
    'Here you are again, and so is everything you wrote.',
    'Back where you stopped.',
    'Nothing was lost. We go on from here.',
  ],
  undone: ['Taken back.', 'That is undone.', 'Open again.'],
  reported: [
    'Thank you. The question is marked as wrong; leave it or skip it.',
    'Marked. Whoever runs this can learn from it.',
    'Noted as a wrong question.',
  ],
  'take-away': ['Here is what you have so far. The open lines are marked as open.', 'Your page, as it stands today.'],
  'take-away.clear': ['Here it is, all four lines clear. It is yours.', 'Yours to keep, copy and send.'],
  fallback: [
    'I have said what I can about that. The page is yours.',
    'Take your time; nothing is lost.',
    'Go on wherever you like.',
    'The next step is yours.',
    'I wait for your next words.',
    'It stays as it is until you change it.',
    'You know this work better than I do.',
    'There is no rush here.',
  ],
}
