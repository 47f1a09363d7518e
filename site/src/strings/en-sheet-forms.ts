import type { FormSheet } from '../sheets/sheet.ts'

/** The sheets with blanks, in English. */
export const enForms: FormSheet[] = [
  {
    kind: 'form',
    id: 'about-my-child',
    title: 'About my child',
    description: 'One page about your child to print or fill in, strengths first, with a place for a photo.',
    lead: 'One page that shows a child and not a stack of paper. Ask your child for their own words.',
    guide: { href: '/before/about-my-child/', title: 'The one-page “about my child” sheet' },
    photo: true,
    fields: [
      { id: 'name', label: 'My name, and what I like to be called' },
      { id: 'good', label: 'I am good at', rows: 2 },
      { id: 'love', label: 'I love', rows: 2 },
      { id: 'hard', label: 'This is hard for me', rows: 2 },
      { id: 'helps', label: 'What helps', rows: 2 },
      { id: 'worse', label: 'What makes it worse', rows: 2 },
      { id: 'tell', label: 'How I tell you things', rows: 2 },
      { id: 'enough', label: 'How you can see I have had enough', rows: 2 },
      { id: 'dream', label: 'My dream', rows: 2 }
    ]
  },
  {
    kind: 'form',
    id: 'two-minute-story',
    title: 'Two-minute story',
    description: 'Four short parts to fill in, so that you can tell your child’s story in two minutes.',
    lead: 'Fill in four short parts. Read them aloud once, with a clock.',
    guide: { href: '/before/two-minute-story/', title: 'Your child’s story in two minutes' },
    fields: [
      { id: 'who', label: 'Who my child is', hint: '20 seconds. A name, an age and two things they love.', rows: 4 },
      {
        id: 'day',
        label: 'What a day is like',
        hint: '40 seconds. One morning or evening, just as it happens.',
        rows: 6
      },
      { id: 'moment', label: 'One moment', hint: '40 seconds. A time when it went well.', rows: 6 },
      { id: 'hope', label: 'What we hope', hint: '20 seconds. One hope for this year.', rows: 4 }
    ]
  },
  {
    kind: 'form',
    id: 'helper',
    title: 'My helper’s job sheet',
    description: 'One page for the friend or relative who comes with you: what to do, and room for notes.',
    lead: 'Fill in the top, print it, and hand it to the person who comes with you.',
    guide: { href: '/people/bring-someone/', title: 'Bring someone with you' },
    steps: {
      title: 'Your job',
      items: [
        'Before: read the questions. Put a star by the must-asks.',
        'Write each person’s name and job.',
        'Write what is said, in their words. Mark each promise.',
        'Beside each promise: who, and by when?',
        'Watch the clock. Tell me at half time.',
        'Tick each question as it is answered.',
        'If a word goes by too fast, ask what it means.',
        'If I look lost, ask for five minutes.',
        'Near the end, read me the questions still open.',
        'After: sit with me for ten minutes and fill the gaps.'
      ]
    },
    fields: [
      { id: 'most', label: 'What matters most to me today', rows: 2 },
      { id: 'sign', label: 'My sign that you should speak' },
      { id: 'people', label: 'Who is in the room, and their jobs', rows: 3 },
      { id: 'promises', label: 'Promises: who, what, by when', rows: 5 },
      { id: 'open', label: 'Still open', rows: 3 }
    ]
  },
  {
    kind: 'form',
    id: 'binder',
    title: 'Binder cover and dividers',
    description: 'A cover page and a list of dividers for your child’s IEP binder, to print or fill in.',
    lead: 'Print this as the first page of any ring binder. The newest paper goes on top in each part.',
    guide: { href: '/before/what-to-bring/', title: 'What to bring' },
    photo: true,
    fields: [
      { id: 'child', label: 'My child' },
      { id: 'school', label: 'School and grade' },
      { id: 'phone', label: 'My phone and email' },
      { id: 'manager', label: 'Case manager, phone and email' },
      { id: 'review', label: 'Yearly meeting' },
      { id: 'tests', label: 'Next full testing' }
    ],
    steps: {
      title: 'Dividers',
      items: [
        '1. Plans: each IEP, newest first.',
        '2. Reports: tests by the school, and reports from outside.',
        '3. Progress: progress reports, report cards, state tests.',
        '4. Letters: what you sent, what came back, and notices.',
        '5. Notes: each meeting and each call, with the date.',
        '6. Logs: the home log, the service log and what you asked for.',
        '7. Work: a few pages from fall, winter and spring.'
      ]
    }
  }
]
