import { enChecklist, enMeetingChoice } from './en-checklist.ts'
import { enDrawings } from './en-drawings.ts'
import { enKeep } from './en-keep.ts'
import { enLetters } from './en-letters.ts'
import { enPlanner } from './en-planner.ts'
import { bank, list, stored } from './en-questions.ts'
import { enSample, enTry } from './en-sample.ts'
import { enSheets } from './en-sheets.ts'
import { enStates } from './en-states.ts'
import type { SiteStrings } from './site-strings.ts'

/** The words of the site's own parts, in English. */
export const en: SiteStrings = {
  language: 'en',
  siteName: 'Plain IEP',
  skip: 'Skip to the page',
  menu: 'Main',
  nav: { start: 'Start here', before: 'Before', during: 'During', after: 'After', rights: 'Rights', words: 'Words' },
  search: 'Search',
  footer: {
    notAdvice: 'Plain IEP gives general information. It is not legal advice.',
    staysHere: 'Nothing you type here leaves this device.',
    privacy: 'How to check that',
    about: 'About',
    rights: 'Your rights',
    words: 'All words',
    questions: 'My questions',
    letters: 'Letters',
    sheets: 'Sheets',
    states: 'Your state',
    planner: 'Planner',
    links: 'More'
  },
  home: {
    title: 'Plain IEP: special education words, explained',
    description: 'A free guide to your child’s IEP meeting, in plain words. No account. Nothing leaves your device.',
    question: 'What is happening?',
    lead: 'Pick the line that sounds like you. You do not need to read it all.',
    draftLabel: 'A piece of a draft, with its words explained',
    draftCaption: (count) => `Drafts are full of words like these. We explain ${count} of them.`,
    lookUp: 'Look up a word',
    lookUpHint: 'A word or its letters, such as LRE',
    allWords: 'See the whole list',
    plan: {
      label: 'When is your meeting?',
      hint: 'Give the day to see what to do when. It stays on this device.',
      keep: 'Make my plan',
      forget: 'Take the date away',
      now: 'Now',
      over: 'The meeting is over',
      today: 'Your meeting is today',
      one: 'Your meeting is tomorrow',
      many: '{days} days to your meeting',
      steps: [
        { stage: 'before', daysBefore: 14, text: 'Ask for the draft and the reports', href: '/before/' },
        { stage: 'before', daysBefore: 7, text: 'Read them, and mark what you do not know', href: '/glossary/' },
        { stage: 'before', daysBefore: 4, text: 'Choose your questions', href: '/questions/bank/' },
        { stage: 'before', daysBefore: 1, text: 'Print your list and pack', href: '/questions/' },
        { stage: 'during', text: 'What to say at the table', href: '/during/' },
        { stage: 'during', text: 'Your questions', href: '/questions/' },
        { stage: 'after', text: 'Check what was agreed', href: '/after/' },
        { stage: 'after', text: 'Your questions and what was said', href: '/questions/' }
      ]
    }
  },
  doors: {
    help: {
      says: 'I think my child needs help',
      leads: 'Ask the school to test your child. One short letter starts it.'
    },
    meeting: { says: 'I have a meeting coming', leads: 'What to read, what to bring and what to ask for first.' },
    draft: { says: 'I am reading a draft', leads: 'Find out what each word means, and what to ask about it.' },
    had: { says: 'We had the meeting', leads: 'What to check, what to keep and when to sign.' },
    disagree: { says: 'We don’t agree', leads: 'What you can do next, from a talk to a hearing.' }
  },
  sections: {
    start: 'Start here',
    rights: 'Your rights',
    before: 'Before the meeting',
    during: 'During the meeting',
    after: 'After the meeting',
    'parts-of-an-iep': 'The parts of an IEP',
    people: 'People at the table',
    disagree: 'If you disagree',
    myths: 'Myths',
    'behind-the-scenes': 'Behind the scenes',
    about: 'About'
  },
  guide: {
    moreIn: (section) => `More in “${section}”`,
    wordsToKnow: 'Words to know',
    sources: 'Where this comes from',
    reviewed: (date) => `Checked ${date}`,
    youAreHere: 'You are here'
  },
  labels: {
    law: 'The law says',
    court: 'A court said',
    guidance: 'The Department says',
    parents: 'What many parents do',
    say: 'You can say',
    smallStep: 'One small step for tonight'
  },
  term: {
    inDrafts: 'In a draft',
    draftStamp: 'Draft',
    ask: 'Questions you can ask',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'This browser did not let us copy. Mark the words and copy them by hand.',
    save: 'Save for my meeting',
    saved: 'Saved',
    saveFailed: 'This was not saved. Try again.',
    toQuestions: 'See my questions',
    savedAlready: 'Already in your list',
    where: 'Where it is',
    why: 'Why it matters',
    rule: 'The rule',
    related: 'Read next',
    alsoWritten: 'Also written',
    states: (codes) => `A local word in ${codes}.`,
    score: 'What the numbers mean',
    kinds: {
      law: 'Rules and rights',
      category: 'Kinds of disability',
      section504: 'Section 504',
      medical: 'Health and doctors’ words',
      part: 'Parts of the IEP',
      service: 'Services and help',
      notation: 'Shorthand and numbers',
      test: 'Tests',
      score: 'Scores',
      teaching: 'Ways of teaching',
      behavior: 'Behavior',
      technology: 'Tools and technology',
      person: 'People',
      school: 'School words',
      state: 'Words of one state',
      vague: 'Words worth a question'
    }
  },
  score: {
    // The shares are those of a normal curve: 68.3 % within one standard deviation, 2.3 % beyond two on each side.
    share: '68 of 100',
    sentence:
      'The middle is {mean}. About 68 of 100 children score from {low} to {high}. About 2 of 100 score below {veryLow}, and about 2 of 100 above {veryHigh}.'
  },
  glossary: {
    title: 'Words',
    heading: (count) => `${count} words, in plain English`,
    description:
      'Every special education word we explain, by letter and by kind: meanings, examples, questions to ask.',
    lead: 'Each word has a page: what it means, how it looks in a draft, and what you can ask.',
    find: 'Find a word',
    findHint: 'Any spelling will do. Letters such as LRE work too.',
    byKind: 'By kind',
    byLetter: 'By letter',
    kindDescription: (kind) =>
      `Special education words explained: ${kind.toLowerCase()}. Each with one plain sentence.`,
    count: (count) => (count === 1 ? '1 word' : `${count} words`)
  },
  results: {
    loading: 'Getting the word list…',
    failed: 'The word list did not load. Check your connection and type again.',
    none: 'Nothing found for “{query}”. Try fewer letters, or another word for it.',
    one: '1 thing found',
    many: '{count} things found',
    page: 'Guide'
  },
  searchPage: {
    title: 'Search',
    description: 'Search every page and every word of Plain IEP, with any spelling.',
    hint: 'The search runs on this device. What you type is not sent.',
    noScript: 'The search needs JavaScript. Without it, use the list of words:'
  },
  checklist: enChecklist,
  meetingChoice: enMeetingChoice,
  questionsPage: {
    title: 'My questions',
    description: 'The questions you saved for the meeting, kept on this device only.',
    lead: 'Put the most important one first. Print the list, or read it from your phone.',
    toBank: 'Find questions to ask',
    noScript: 'Your saved questions need JavaScript. They stay on this device.',
    list,
    stored
  },
  bank,
  keep: enKeep,
  letters: enLetters,
  states: enStates,
  planner: enPlanner,
  sample: enSample,
  tryDraft: enTry,
  sheets: enSheets,
  drawings: enDrawings,
  notFound: {
    title: 'This page is not here',
    lead: 'The address may have changed. Try one of these:'
  }
}
