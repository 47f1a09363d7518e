/** Every word of the extension's own pages, in English. */
export const viewStrings = {
  brand: 'Plain IEP',
  loading: 'One moment…',
  checkPage: 'Check this page',
  checkPageHelp: 'Marks the school words on this page, this once.',
  alwaysCheck: 'Always check this site',
  alwaysCheckHelp: (host: string) => `Your browser will ask you to allow ${host}. You can take it back here.`,
  turnOff: 'Turn off on this page',
  turnOffAlways: 'Turn off on this site',
  refused: 'The browser did not allow this site, so nothing was changed. You can still check this page once.',
  state: { off: 'Off on this page', once: 'On for this page', always: 'On for this site' },
  found: (words: number, places: number) =>
    words === 0
      ? 'No words found here that we explain.'
      : `${words} ${words === 1 ? 'word' : 'words'} explained, in ${places} ${places === 1 ? 'place' : 'places'}.`,
  howToRead: 'Rest the pointer on a marked word, or tap it. Alt+Shift+J goes to the next one.',
  wordsHere: 'Words on this page',
  level: 'How many words to mark',
  levels: { few: 'Few: the ones that matter most', most: 'Most', all: 'All of them' },
  myQuestions: (count: number) => (count === 0 ? 'My questions' : `My questions (${count})`),
  troubles: {
    'too-long': 'This page is very long, so only its first part is checked.',
    'too-many': 'There are very many words here, so only the first 20,000 places are marked.',
    unreachable: 'Plain IEP was updated, so please load this page again.'
  },
  questions: {
    title: 'My questions',
    lead: 'Bring this list to the meeting. It is kept on this device only.',
    writeLabel: 'Write a question of your own',
    writeHelp: 'Use your own words. No one sees this but you.',
    add: 'Add to my list',
    added: 'Added to your list.',
    addedBefore: 'This question was in your list already.',
    about: (name: string) => `About: ${name}`,
    print: 'Print',
    download: 'Save as a text file',
    withMeanings: 'With the meaning of each word',
    withQuotes: 'With the words from the draft',
    fileName: (day: string) => `questions-for-the-meeting-${day}.txt`,
    fileTitle: 'Questions for the meeting',
    loadFailed: 'Your questions could not be opened.',
    tryAgain: 'Try again',
    notAdvice: 'Plain IEP explains words. It is not legal advice.'
  },
  word: {
    notFound: 'We do not have this word',
    where: 'Where it stands',
    why: 'Why it matters to you',
    example: 'In a draft it can look like this',
    questions: 'Questions you can ask',
    related: 'Read next',
    known: 'You told us that you know this word, so it is not marked.',
    markAgain: 'Mark it again'
  }
} as const
