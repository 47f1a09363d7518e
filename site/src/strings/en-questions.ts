import type { BankStrings, ListStrings, StoredStrings } from './question-strings.ts'

/** The words of the question bank, in English. */
export const bank: BankStrings = {
  title: 'Questions to ask',
  description: 'Ready-made questions for an IEP meeting, by part of the plan, by stage and by person. Tap to save one.',
  lead: 'You do not need them all. Pick three to five that fit your child, and read them out as they are.',
  mine: 'See my list',
  jump: 'Go to a part',
  filters: 'Find your questions',
  part: 'About',
  stage: 'When',
  role: 'For whom',
  allParts: 'Every part',
  allStages: 'Any time',
  allRoles: 'All people',
  mustOnly: 'Just the ones to ask every time',
  everyTime: 'Ask every time',
  askNext: 'Then:',
  stages: { before: 'Before', during: 'At the meeting', after: 'After' },
  roles: {
    'case-manager': 'Case manager',
    teacher: 'Class teacher',
    'special-educator': 'Special education teacher',
    psychologist: 'School psychologist',
    therapist: 'Therapist',
    administrator: 'School leader',
    anyone: 'Anyone there'
  },
  alive: {
    add: 'Add to my list',
    takeOut: 'Take it out',
    word: 'Learn the word behind it',
    inList: '✓ In your list',
    added: 'Saved to your list.',
    takenOut: 'Taken out. Tap “Add to my list” to bring it back.',
    failed: 'That was not saved. Tap it to try again.',
    none: 'No question fits all of that. Pick fewer things, or show them all.',
    one: '1 question',
    many: '{count} questions',
    showAll: 'Show all'
  }
}

/** The words of the parent's own list, in English. */
export const list: ListStrings = {
  loading: 'Opening your list…',
  failed: 'That was not saved. Try again.',
  writeLabel: 'Write your own question',
  writeHint: 'In your own words. Short is fine.',
  add: 'Add to my list',
  added: 'Added.',
  addedBefore: 'That one is in your list now. We did not add it twice.',
  takeTitle: 'Take your list with you',
  takeHint: 'Print it, or save it as a file on this device.',
  print: 'Print my questions',
  text: 'Plain text',
  markdown: 'Markdown',
  table: 'Table (CSV)',
  withMeanings: 'Put in what each word means',
  meaningsMissing: 'The file is saved, but some meanings did not load. Check your connection and save it again.',
  withQuotes: 'Put in the school’s own words',
  withQuotesHint: 'Leave this off if others will see the file. Those words can name your child.',
  fileName: 'my-questions-{day}'
}

/** The words about all that is kept on the device, in English. */
export const stored: StoredStrings = {
  title: 'What is kept on this device',
  loading: 'Looking…',
  failed: 'That did not work, and nothing was changed. Try again.',
  nothing: 'Nothing yet.',
  here: 'It is in this browser and nowhere else:',
  backupTitle: 'Backup',
  backupHint: 'One file holds it all. Whoever opens that file can read it, so keep it in a safe place.',
  backup: 'Save a backup file',
  backupName: 'plain-iep-backup-{day}.json',
  restore: 'Bring back from a backup file',
  restoreHint: 'It is added to what is here. Nothing is lost.',
  restored: 'Your backup is in. New: {added}. Changed: {updated}.',
  restoredNothing: 'Your backup is in. All of it was here before.',
  putAside: 'Older copies kept for you to look at: {count}.',
  asideTitle: 'Older copies',
  asideHint: 'Your backup and this device did not say the same. The newer words are in use. The older are here.',
  useThis: 'Use this one',
  dropThis: 'Delete this copy',
  deleteTitle: 'Delete',
  deleteAll: 'Delete everything',
  deleteAsk: 'Delete all of it from this device? You cannot undo this. Save a backup first if you may want it again.',
  deleteYes: 'Yes, delete it all',
  deleteNo: 'No, keep it',
  deleted: 'All of it is deleted from this device.',
  stores: {
    children: { one: '1 child', many: '{count} children' },
    meetings: { one: '1 meeting', many: '{count} meetings' },
    questions: { one: '1 question', many: '{count} questions' },
    ticks: { one: '1 box you used', many: '{count} boxes you used' },
    dates: { one: '1 set of dates', many: '{count} sets of dates' },
    letters: { one: '1 letter', many: '{count} letters' },
    logEntries: { one: '1 note in a log', many: '{count} notes in a log' },
    settings: { one: '1 setting', many: '{count} settings' },
    setAside: { one: '1 older copy', many: '{count} older copies' }
  }
}
