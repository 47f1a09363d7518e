import type { LogSheet } from '../sheets/sheet.ts'

/** The sheets with rows, in English. */
export const enLogs: LogSheet[] = [
  {
    kind: 'log',
    id: 'home-log',
    log: 'home',
    title: 'Home log',
    description: 'A home log to print or fill in: what you see at home, how it felt, what came before and what helped.',
    lead: 'One line a day is enough. Write what you saw, and one word for how your child felt.',
    guide: { href: '/after/home-log/', title: 'A home log' },
    day: 'Day',
    columns: [
      { id: 'saw', label: 'What I saw', rows: 2 },
      { id: 'felt', label: 'How it felt', rows: 2 },
      { id: 'before', label: 'What came before', rows: 2 },
      { id: 'helped', label: 'What helped', rows: 2 }
    ],
    blankRows: 10
  },
  {
    kind: 'log',
    id: 'service-log',
    log: 'service',
    title: 'Service log',
    description: 'A service log to print or fill in: the minutes your child was promised, and the minutes given.',
    lead: 'One line a week for each service. Write the minutes promised and the minutes given.',
    guide: { href: '/after/service-log/', title: 'A service log' },
    day: 'Week of',
    columns: [
      { id: 'service', label: 'Service' },
      { id: 'promised', label: 'Minutes promised' },
      { id: 'given', label: 'Minutes given' },
      { id: 'gap', label: 'Why the gap', rows: 2 },
      { id: 'makeUp', label: 'Made up on' }
    ],
    blankRows: 12
  },
  {
    kind: 'log',
    id: 'who-does-what',
    log: 'promises',
    title: 'Who does what, by when',
    description: 'A table to fill in before you leave the meeting: one job a row, with a name and a date.',
    lead: 'Before you stop, give each job a name and a date. One row is yours.',
    guide: { href: '/during/who-does-what/', title: 'Who does what, and by when' },
    day: 'By when',
    columns: [
      { id: 'who', label: 'Who', rows: 2 },
      { id: 'what', label: 'What', rows: 2 },
      { id: 'done', label: 'Done?' }
    ],
    blankRows: 9
  },
  {
    kind: 'log',
    id: 'requests',
    log: 'requests',
    title: 'What I asked for',
    description: 'A tracker to print or fill in: what you asked the school for, when, and what came back.',
    lead: 'One line for each thing you ask for. An empty box shows what is still open.',
    guide: { href: '/after/every-month/', title: 'Ten minutes a month' },
    day: 'Day I asked',
    columns: [
      { id: 'asked', label: 'What I asked for', rows: 2 },
      { id: 'whom', label: 'Whom, and how' },
      { id: 'answer', label: 'What they said', rows: 2 },
      { id: 'next', label: 'Next step', rows: 2 }
    ],
    blankRows: 10
  },
  {
    kind: 'log',
    id: 'concern-board',
    log: 'concerns',
    title: 'Concern board',
    description: 'A board for the meeting: each concern, whose it is, if you talked about it, and who takes it.',
    lead: 'Write each concern as it comes up, theirs and yours. At the end, go down the list.',
    guide: { href: '/during/who-does-what/', title: 'Who does what, and by when' },
    day: 'Day',
    columns: [
      { id: 'concern', label: 'Concern', rows: 2 },
      { id: 'whose', label: 'Whose' },
      { id: 'talked', label: 'Talked about?' },
      { id: 'who', label: 'Who takes it' },
      { id: 'when', label: 'By when' }
    ],
    blankRows: 9
  }
]
