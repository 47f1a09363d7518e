import type { LetterStrings } from './letter-strings.ts'

/** The words of the letters' pages, in English. */
export const enLetters: LetterStrings = {
  title: 'Letters',
  description: 'Letters to the school that you can fill in, copy, print or send. They stay on your device.',
  lead: 'Pick the line that fits. Fill in the blanks, then copy, print or email it.',
  when: 'When to send it',
  byHand: 'Print this page, and fill in the blanks by hand.',
  notAdvice: 'This is general information. It is not legal advice.',
  situations: {
    testing: 'I want my child tested',
    before: 'Before a meeting',
    after: 'After a meeting',
    disagree: 'When we don’t agree',
    'all-year': 'All through the year'
  },
  moreIn: (situation) => `More letters: ${situation}`,
  desk: {
    formTitle: 'Fill in the blanks',
    formHint: 'What you type goes into the letter. It does not leave this device.',
    optional: 'you may skip this',
    example: 'Example: {example}',
    leftOut: 'left out until you fill it in',
    sheetTitle: 'Your letter',
    copy: 'Copy the letter',
    copied: 'Copied. Paste it where you want it.',
    copyFailed: 'This browser did not let us copy. Mark the letter and copy it by hand.',
    print: 'Print',
    word: 'Word file',
    wordMaking: 'Making the Word file…',
    wordDone: 'The Word file is in your downloads.',
    wordFailed: 'The Word file was not made. Check your connection and try again.',
    email: 'Email draft',
    emailOpened: 'Look for a new draft in your email. Nothing is sent until you send it.',
    emailLong:
      'This letter is long for an email draft. If no draft opens, or its end is cut off, copy the letter and paste it.',
    stillEmpty: 'Still empty: {blanks}.'
  }
}
