import { enPlan } from './en-plan.ts'
import type { PlannerStrings } from './planner-strings.ts'

/** The words of the planner page, in English. */
export const enPlanner: PlannerStrings = {
  title: 'Planner: what is due when',
  description:
    'Give the days you know. See what is due when, by which rule, and whose clock it is. Print it or add it to a calendar.',
  lead: 'Give the days you know, and leave the rest empty. You get a list of what is due, and who has to act.',
  formTitle: 'Your days',
  fields: {
    requestDay: { label: 'I asked for testing on', hint: 'The day you sent your letter or email.' },
    consentDay: {
      label: 'I signed consent for the first testing on',
      hint: 'The day the school got your signed form.'
    },
    eligibilityDay: { label: 'The team decided on', hint: 'The day it decided if your child qualifies.' },
    meetingDay: { label: 'The next meeting is on', hint: 'We count back from it, three weeks.' },
    lastReviewDay: { label: 'The last yearly review was on', hint: 'The date of the IEP you have now.' },
    lastEvaluationDay: { label: 'The last testing was done on', hint: 'The date on the newest report.' }
  },
  state: { label: 'Your state', hint: 'Some states have clocks of their own.', none: 'No state: federal rules only' },
  daysOff: {
    summary: 'Days off school',
    explain:
      'Some clocks count school days. We do not know your school’s calendar, so each weekday counts as a school day until you add the days off. Look at the calendar on the school’s website: holidays, breaks, teacher days and summer.',
    first: 'First day off',
    last: 'Last day off',
    add: 'Add days off',
    listLabel: 'Days off you added'
  },
  keep: 'Keep these days on this device',
  make: 'Make my plan',
  print: 'Print my plan',
  calendar: 'Save as a calendar file',
  calendarHint:
    'Open the file with Google, Apple or Outlook calendar. If others can see your calendar, they will see these lines too.',
  forget: 'Take the kept days away',
  kinds: {
    title: 'Three kinds of days',
    lead: 'A rule says which kind it counts. It matters a lot: 45 school days can be 10 weeks.',
    rows: [
      {
        name: 'Calendar days',
        text: 'Every day, weekends and breaks too. When a federal rule just says “day,” it means this.',
        fact: 'day-means-calendar-day'
      },
      { name: 'School days', text: 'Days when children are in school. Only your school’s calendar can tell.' },
      { name: 'Business days', text: 'Monday to Friday. Federal and state holidays do not count.' }
    ]
  },
  table: {
    title: 'The federal clocks',
    lead: 'These hold everywhere. Your state may set its own time for some of them.',
    states: 'See the clocks of your state',
    columns: { what: 'What', when: 'By when', owner: 'Whose clock', rule: 'The rule' },
    rows: [
      {
        fact: 'evaluation-60-days',
        owner: 'school',
        what: 'The first testing',
        when: '60 days from your consent, or your state’s own time'
      },
      {
        fact: 'iep-meeting-30-days',
        owner: 'school',
        what: 'The meeting to write the first IEP',
        when: '30 days from the decision that your child qualifies'
      },
      {
        fact: 'records-before-iep-meeting',
        owner: 'school',
        what: 'Showing you the records you asked for',
        when: 'Before any IEP meeting, and never later than 45 days'
      },
      { fact: 'iep-annual-review', owner: 'school', what: 'A new look at the IEP', when: 'At least once a year' },
      {
        fact: 'reevaluation-three-years',
        owner: 'school',
        what: 'New testing',
        when: 'At least once in 3 years, unless you both agree to skip it'
      },
      {
        fact: 'reevaluation-once-a-year',
        owner: 'parent',
        what: 'Asking for new testing sooner',
        when: 'Once a year, or more often if the school agrees'
      },
      {
        fact: 'safeguards-once-a-year',
        owner: 'school',
        what: 'A full copy of your rights',
        when: 'At least once each school year'
      },
      {
        fact: 'manifestation-10-days',
        owner: 'school',
        what: 'Meeting with you when it plans to move your child for behavior',
        when: '10 school days'
      },
      {
        fact: 'private-ten-day-notice',
        owner: 'parent',
        what: 'Telling the school before you move your child to a private school',
        when: 'At a meeting, or in writing 10 business days ahead'
      },
      {
        fact: 'state-complaint-one-year',
        owner: 'parent',
        what: 'A complaint to the state',
        when: '1 year from the problem'
      },
      {
        fact: 'state-complaint-60-days',
        owner: 'state',
        what: 'The written answer to your complaint',
        when: '60 days'
      },
      {
        fact: 'due-process-two-years',
        owner: 'parent',
        what: 'Asking for a hearing',
        when: '2 years from when you knew, or your state’s own limit'
      },
      {
        fact: 'resolution-meeting-15-days',
        owner: 'school',
        what: 'Meeting to fix it after you ask for a hearing',
        when: '15 days'
      },
      {
        fact: 'hearing-decision-45-days',
        owner: 'state',
        what: 'The decision after a hearing',
        when: '45 days after the 30 days to fix it'
      },
      {
        fact: 'court-after-hearing-90-days',
        owner: 'parent',
        what: 'Going to court after a hearing',
        when: '90 days, or your state’s own limit'
      },
      {
        fact: 'ocr-complaint-180-days',
        owner: 'parent',
        what: 'A complaint to the Office for Civil Rights',
        when: '180 days from what happened'
      }
    ]
  },
  smallStep:
    'Find one date tonight: the day you signed consent, or the date on the last IEP. Write it on a sticky note.',
  plan: enPlan
}
