/** Every text of the page around the lesson; the lesson's own words are in `lesson/`. */
export const texts = {
  skip: 'Go to the exercise',
  minutes: (n: number) => `About ${n} minutes`,
  where: (course: string, module: string) => `${course}, module ${module}`,
  number: (lesson: string) => `Lesson ${lesson}`,
  start: 'Start with my own note',
  asleep: ['Six in the morning.', 'You are asleep.', 'I have what you wrote.'],
  leave: 'You clock off',
  between: 'eight and a half hours out of reach',
  arrive: 'Your words, without you',
  exercise: 'Lesson exercise',
  accessibility: 'Accessibility',
  accessibilityIs: 'What you can count on in this lesson, how it is checked, and what is not right yet.',
  back: 'Back to the lesson',
  waiting: (coach: string) =>
    `This is where you write your note, and where ${coach} reads it cold. It needs JavaScript, and it runs in this browser: nothing you write is sent anywhere unless you save it by a link.`,
}

/** Apart from the others, for the little that runs before the exercise. */
export const failed = 'The exercise did not load. Check the connection, then load this page again.'
