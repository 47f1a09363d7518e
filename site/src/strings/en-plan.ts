import type { PlanStrings } from './planner-strings.ts'

/** What the plan itself says, in English. */
export const enPlan: PlanStrings = {
  rules: {
    reply: 'The school’s answer is due',
    testing: 'Testing is due to end',
    evaluation: 'The evaluation is due',
    decision: 'The decision is due: does your child qualify?',
    iep: 'The first IEP is due',
    papers: 'Papers for the meeting are due to you',
    records: 'Last day to see records you asked for',
    meeting: 'Your meeting',
    wait: 'After the plan is written: days to answer, or to wait',
    review: 'The yearly look at the IEP is due',
    reevaluation: 'New testing is due',
    'reevaluation-again': 'One year since the last testing'
  },
  steps: {
    'ask-again': { text: 'No answer yet? Send your letter again', href: '/start/ask-in-writing/' },
    'who-comes': { text: 'Read the invitation: the day, the time, who will come', href: '/before/' },
    'how-we-meet': {
      text: 'Say how you want to meet: in the room, by phone, on video',
      href: '/during/phone-and-video/'
    },
    'ask-draft': { text: 'Ask for the draft and the test reports', href: '/before/the-draft/' },
    input: { text: 'Send the school what you know about your child', href: '/before/parent-input/' },
    bring: { text: 'Choose someone to come with you', href: '/before/who-to-bring/' },
    concerns: { text: 'Write your concerns on one page, and send them', href: '/before/parent-concerns/' },
    about: { text: 'Make the “about my child” page', href: '/before/about-my-child/' },
    read: { text: 'Read the draft, and mark what you do not know', href: '/before/read-40-pages-in-20-minutes/' },
    agenda: { text: 'Ask for the agenda, and add your items', href: '/before/agenda/' },
    reasons: { text: 'Put a reason next to each thing you will ask for', href: '/before/requests-with-reasons/' },
    questions: { text: 'Pick your three most important questions', href: '/questions/' },
    rehearse: { text: 'Practice for half an hour', href: '/before/rehearsal/' },
    pack: { text: 'The evening before: pack your papers, then stop', href: '/before/what-to-bring/' },
    recap: { text: 'Send a short thank-you with what you think was agreed', href: '/after/' },
    'who-has-read-it': { text: 'Ask each teacher if they have seen the plan', href: '/after/' },
    'check-in': { text: 'Ask how each promised task is going', href: '/after/' },
    'set-review-day': { text: 'Ask the school for a day for the yearly meeting', href: '/before/' },
    'plan-reevaluation': { text: 'Ask what the new testing will look at', href: '/start/evaluation/' }
  },
  owners: { school: 'The school’s clock', parent: 'Your clock', state: 'The state’s clock' },
  voices: {
    law: 'The law says',
    state: 'The rule in {state}',
    check: 'The rule in {state}. Check this with your state.',
    parents: 'What many parents do'
  },
  notes: {
    noDaysOff: 'Each weekday was counted as a school day. Add the days off school to get this day right.',
    stateHolidays:
      'Weekends and federal holidays were left out. Your state’s own holidays were not, so the real day can differ.',
    weekend: 'This falls on a weekend. Ask for the Friday before.',
    pauses: 'Your state stops this count in some school breaks, so the real day can be later.',
    atLatest: 'This is the latest day. If testing ends sooner, it comes sooner too.',
    stateMayDiffer: 'Your state may differ, so ask.',
    givenLate: 'That is later than this day. You can ask the school why.',
    earlierCounts: 'There are two limits here. The earlier day is the one that counts.',
    needsRequest: 'This clock starts on the day you asked for testing. Give that day to see it.',
    needsConsent: 'This clock starts when you sign consent. Give that day to see it.'
  },
  units: { calendar: 'calendar days', school: 'school days', business: 'business days', year: 'year', years: 'years' },
  starts: {
    request: 'your request',
    consent: 'your consent',
    eligibility: 'the decision',
    report: 'the test report',
    meeting: 'your meeting',
    lastReview: 'the last yearly review',
    lastEvaluation: 'the last testing'
  },
  countAfter: '{days} {unit} from {from} ({start})',
  countBefore: '{days} {unit} before {from} ({start})',
  met: 'The day you gave: {day}.',
  next: 'What comes next',
  passed: 'Done, or passed',
  later: 'No day yet',
  nothingNext: 'Nothing lies ahead from these days. Add another day above.',
  badDay: 'Check the day at “{field}”: it must be a real day from 2000 to 2099.',
  nothingToPlan: 'Give at least one day, then make the plan.',
  calendarName: 'IEP days',
  calendarFile: 'iep-days.ics',
  heading: 'Your plan',
  made: 'Made on {day}. It is a help, not legal advice.',
  saved: 'Your days are kept on this device.',
  forgotten: 'The kept days are gone from this device.',
  daysOff: {
    run: '{first} to {last}',
    one: '{first}',
    remove: 'Remove {days}',
    count: '{count} school days off added.',
    needsDay: 'Pick the first day off, then add it.'
  },
  failed: {
    data: 'The rules did not load. Check your connection and press the button again.',
    save: 'Your days were not kept. This browser may be in private mode.',
    calendar: 'The calendar file could not be made. Print the plan instead.'
  }
}
