import type { SampleStrings, TryStrings } from './sample-strings.ts'

/** The words of the sample draft's page, in English. */
export const enSample: SampleStrings = {
  title: 'A whole sample draft',
  description: 'A made-up IEP draft from first page to last, part by part, with its jargon marked.',
  trail: 'The parts of an IEP',
  lead: 'This is what a draft can look like. Take one part at a time.',
  madeUp: 'Mateo is made up, and so is all the rest.',
  label: 'The sample draft',
  stamp: 'Made up',
  explained: 'What this part is for',
  wordsHere: (count) => (count === 1 ? '1 word in this part' : `${count} words in this part`),
  tools: 'Marks',
  show: 'Show the marks',
  hide: 'Hide the marks',
  next: 'Next word',
  previous: 'Word before',
  tryYours: 'Try it with your own draft',
  says: {
    loading: 'Getting the word list…',
    none: 'No words are marked now.',
    many: '{count} words are marked. Tap one.',
    failed: 'The word list did not load. Check your connection and press the button again.',
    tooOld: 'This browser cannot mark words. Each part has its own list.',
    cardFailed: 'This word’s card did not load. Check your connection and tap the word again.',
    notSaved: 'This question was not saved. Try again.'
  }
}

/** The words of the page that finds words in a pasted text, in English. */
export const enTry: TryStrings = {
  title: 'Paste a piece of your draft',
  description:
    'Paste a paragraph of your child’s IEP draft and see its jargon in plain words. It stays on your device.',
  lead: 'Paste a paragraph. We mark each word we know and say what it means.',
  label: 'Your text',
  hint: 'It is read on this device. It is not sent, and it is not kept.',
  open: 'Or open a file',
  openHint: 'A text or web page file (.txt or .html). You can drop it on this page too.',
  find: 'Find the words',
  clear: 'Clear it',
  noScript: 'This page needs JavaScript to read your text. Without it, use the list of words:',
  textTitle: 'Your text, marked',
  wordsTitle: 'What the words mean',
  ask: 'You can ask',
  save: 'Save for my meeting',
  saved: 'Saved',
  savedAlready: 'Already in your list',
  says: {
    empty: 'Paste some text first.',
    loading: 'Getting the word list…',
    none: 'We found none of our words in this text. Try a longer piece, or look up one word.',
    one: 'We found 1 word.',
    many: 'We found {count} words.',
    tooLong: 'This text is too long, so paste one part of the draft at a time.',
    failed: 'The word list did not load. Check your connection and try again.',
    notSaved: 'This question was not saved. Try again.',
    pdf: 'This is a PDF, so open it, copy a part and paste it here.',
    word: 'This is a Word file, so open it, copy a part and paste it here.',
    notText: 'We cannot read this file, so open it, copy a part and paste it here.',
    noWords: 'There are no words in this file, so try another one.'
  }
}
