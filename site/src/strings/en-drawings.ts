import type { DrawingStrings } from './drawing-strings.ts'

/** The words of the drawings, in English. */
export const enDrawings: DrawingStrings = {
  rule: 'The rules',
  yearWheel: {
    alternative: 'A wheel of the twelve months, from August round to July. Here the big meeting is in March.',
    caption: 'A year with the big meeting in March. Turn it until it fits yours.',
    months: ['Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'],
    center: { bold: 'Any month', says: 'See a problem? You may ask for a meeting.' },
    key: {
      begin: { name: 'A plan is in place.', says: 'Each school year must begin with one.' },
      report: { name: 'Progress report.', says: 'Your plan says when. Many schools send it with report cards.' },
      test: {
        name: 'New testing.',
        says: 'At least once in three years, unless you and the school skip it. Ask three months ahead.'
      },
      summer: { name: 'Talk about summer.', says: 'Many schools do this in late winter or spring.' },
      meeting: { name: 'The big meeting.', says: 'At least once a year.' }
    },
    rules: {
      'iep-annual-review': 'once a year',
      'iep-in-effect-each-fall': 'each fall',
      'iep-progress-reports': 'reports',
      'reevaluation-three-years': 'testing',
      'esy-if-needed': 'summer',
      'parent-may-ask-for-meeting': 'any month'
    }
  },
  meetingMap: {
    alternative: 'A road with seven stops, and what you can do at each.',
    caption: 'The order is habit. One part of it is rule: the place comes after the plan.',
    heads: { talk: 'What it is about', you: 'What you can do' },
    stops: {
      hello: { name: 'Hello', you: 'Tell your two-minute story. Say what worries you.' },
      progress: { name: 'Progress', you: 'Ask what last year’s plan did.' },
      now: { name: 'Where your child is now, and goals', you: 'Ask for a number for today, and one for next year.' },
      changes: { name: 'Changes in class and in tests', you: 'Say what helps at home.' },
      services: { name: 'Services', you: 'Ask who helps, how many minutes, and from when.' },
      placement: { name: 'Placement, last', you: 'Ask what would make regular class work.' },
      close: {
        name: 'Before you leave',
        you: 'Hear the notes read back. You can sign that you came, and read the rest at home.'
      }
    },
    rules: { 'placement-follows-iep': 'plan first' }
  },
  placementLadder: {
    alternative:
      'The seven steps listed above, as stairs that lead down from regular class. Before each step down stands a question.',
    caption: 'The law leans to the top step. It is not one answer for all children.',
    places: {
      regular: 'Regular class, with help in it',
      resource: 'Regular class, with some time in a resource room',
      part: 'Special class for part of the day',
      most: 'Special class for most of the day, in a regular school',
      separate: 'A separate school',
      residential: 'A school where the child lives',
      home: 'Home or hospital, for a time'
    },
    question: 'Why won’t the step above work?',
    most: 'Most time in regular class',
    least: 'Least time in regular class',
    rules: {
      'placement-continuum': 'the steps',
      'lre-removal-rule': 'the question',
      'lre-meaning': 'the lean to the top'
    }
  },
  servicesClock: {
    alternative: 'A line of time that runs down, from your first yes to the first day of help.',
    caption:
      'The clock starts with your yes, and not with your first letter. These are the federal days. Your state may set others.',
    steps: {
      consent: 'You say yes to testing',
      tested: 'The testing is done',
      qualifies: 'Your child qualifies',
      meeting: 'The meeting to write the plan',
      agreed: 'You say yes to the help',
      starts: 'The help starts'
    },
    spans: {
      testing: { long: '60 days', says: 'They count from your yes on paper. Some states have their own time.' },
      deciding: { long: 'You meet', says: 'A group decides if your child qualifies. You are in it.' },
      writing: {
        long: '30 days',
        says: 'They count from the day it is found that your child needs special education. You must hear early enough to come.'
      },
      reading: {
        long: 'Time to read',
        says: 'The first help needs your yes. You can read the plan before you give it.'
      },
      starting: { long: 'As soon as possible', says: 'The federal rule has no number of days. Ask for a date.' }
    },
    rules: {
      'consent-before-first-evaluation': 'first yes',
      'evaluation-60-days': '60 days',
      'eligibility-group-includes-parent': 'who decides',
      'iep-meeting-30-days': '30 days',
      'meeting-notice-early': 'hearing early',
      'consent-before-first-services': 'second yes',
      'services-start-asap': 'start'
    }
  },
  whoSitsWhere: {
    alternative:
      'A table seen from above, with eight seats and your child’s photo in the middle. You sit in the middle of one side. Someone you bring is next to you, and so is a regular class teacher. Across from you are someone who explains the tests, a special education teacher, and someone who speaks for the school. Your child and a therapist have the ends.',
    caption:
      'One way to sit. One person may fill two of these seats. A regular class teacher must come if your child is, or may be, in regular class.',
    seats: {
      guest: 'Someone you bring',
      you: 'You',
      regular: 'Regular class teacher',
      tests: 'Someone who explains the tests',
      special: 'Special education teacher',
      school: 'Someone who speaks for the school',
      child: 'Your child',
      therapist: 'A therapist'
    },
    key: {
      you: { name: 'Your seat.', says: 'Parents come first in the law’s list.' },
      needed: {
        name: 'Must be there.',
        says: 'They may miss it only if you agree in writing. If their topic comes up, they must send written input first.'
      },
      may: { name: 'May come.', says: 'Your child, when that makes sense. People who know your child.' }
    },
    rules: {
      'team-parents': 'you',
      'team-regular-teacher': 'regular class teacher',
      'excuse-topic-not-discussed': 'who may miss it',
      'excuse-topic-discussed': 'written input',
      'team-people-you-invite': 'who you bring',
      'team-child': 'your child'
    }
  },
  disagreeLadder: {
    alternative:
      'A ladder of seven rungs, from a talk at its foot to a hearing at the top, with a side door next to it. The steps below are the same, in the same order.',
    caption: 'The low rungs are quick and free. Stop on any rung that works.',
    ends: { top: 'Slower, and it can cost a lot', foot: 'Quick and free. Start here' },
    rungs: {
      talk: { name: 'Talk to the person who can fix it', says: 'The two of you, this week.' },
      team: { name: 'Ask the team to meet', says: 'You are in the team. No cost.' },
      neutral: { name: 'Ask someone neutral to lead', says: 'The team still decides. Often free.' },
      outside: {
        name: 'Get an outside evaluation',
        says: 'For when the testing is the trouble. You may seek it at no cost.'
      },
      state: { name: 'Write to the state', says: 'For a broken rule. The state has 60 days to decide.' },
      mediation: { name: 'Mediation', says: 'Free. Both sides must want it.' },
      hearing: { name: 'Due process', says: 'First 30 days to fix it, then 45 days to decide. A lawyer costs a lot.' }
    },
    door: {
      name: 'The Office for Civil Rights',
      says: 'A side door, for a child treated worse because of a disability. Within 180 days.'
    },
    rules: {
      'iee-at-public-expense': 'outside evaluation',
      'state-complaint-60-days': 'the state',
      'mediation-voluntary-free': 'mediation',
      'hearing-decision-45-days': 'due process',
      'ocr-complaint-180-days': 'civil rights'
    }
  },
  beforeCountdown: {
    alternative:
      'A calendar of the 21 days before the meeting. Nine days are marked. The list below says what to do on each.',
    caption: 'The numbers are the days left. This is a good habit, and not a rule.',
    weeks: { third: 'Three weeks before', second: 'Two weeks before', last: 'The last week' },
    todo: {
      21: 'Read the invitation',
      14: 'Ask for the draft',
      10: 'Send your concerns',
      7: '“About my child” page',
      5: 'Read the draft',
      4: 'Find your reasons',
      3: 'Pick three questions',
      2: 'Practice',
      1: 'In the evening, pack'
    },
    meeting: 'The meeting'
  }
}
