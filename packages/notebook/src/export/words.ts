/** The fixed words of an exported list. A translation is another object of this type. */
export interface ExportWords {
  title: string
  mustAsk: string
  niceToAsk: string
  fromDraft: string
  /** Read aloud after an answer, so that both sides heard the same. */
  sayBack: string
  answer: string
  owner: string
  dueOn: string
  lastHeading: string
  lastQuestions: readonly [string, string]
  none: string
  count: (questions: number, mustAsks: number) => string
  /** A day in the reader's own manner. */
  day: (date: Date) => string
  columns: {
    part: string
    priority: string
    question: string
    quote: string
    section: string
    pageTitle: string
    pageAddress: string
    role: string
    word: string
    meaning: string
    answer: string
    owner: string
    dueOn: string
  }
}

export const ENGLISH: ExportWords = {
  title: 'My questions for the meeting',
  mustAsk: 'Must ask',
  niceToAsk: 'Nice to ask',
  fromDraft: 'From the draft',
  sayBack: "So you're saying ______. Is that right?",
  answer: 'Answer',
  owner: 'Who does it',
  dueOn: 'By when',
  lastHeading: 'Before you leave',
  lastQuestions: ['How will we track success?', 'When do we meet again?'],
  none: 'No questions yet.',
  count(questions, mustAsks) {
    const all = questions === 1 ? '1 question' : `${questions} questions`
    return mustAsks === 0 ? all : `${all}, ${mustAsks} must ask`
  },
  day: (date) => new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(date),
  columns: {
    part: 'Part of the IEP',
    priority: 'Priority',
    question: 'Question',
    quote: 'From the draft',
    section: 'Heading in the draft',
    pageTitle: 'Page',
    pageAddress: 'Address',
    role: 'For',
    word: 'Word',
    meaning: 'What it means',
    answer: 'Answer',
    owner: 'Who does it',
    dueOn: 'By when'
  }
}
