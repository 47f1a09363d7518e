import type { StatesStrings } from './states-strings.ts'

const FROM = { request: 'from your request', consent: 'from your consent', other: '' } as const

/** The words of the state pages, in English. */
export const enStates: StatesStrings = {
  title: 'Your state',
  description: 'What we know of each state’s own special education rules, words and clocks, with sources and dates.',
  heading: 'What does your state do?',
  lead: 'The federal rules hold everywhere. Your state can add its own words, and its own clocks.',
  pick: 'Pick your state',
  notComplete:
    'This table is not complete. Rules change, and we could not check all of them. Ask before you rely on one.',
  marks: '“Check” means we are not sure enough: check this with your state. “Ask” means we do not know.',
  tableTitle: 'The states side by side',
  columns: {
    state: 'State',
    reply: 'Answer to your request',
    evaluation: 'Testing',
    draft: 'Papers before the meeting',
    consent: 'Your yes to later IEPs',
    recording: 'Recording',
    transition: 'Age for transition',
    team: 'Name of the IEP team'
  },
  check: 'check',
  checkInFull: 'Check this with your state.',
  ask: 'Ask',
  noOtherName: 'No other name found',
  recordingRule: 'See the rule',
  consent: { yes: 'Needed', no: 'Not needed', partly: 'For some changes' },
  papers: {
    draft_iep: 'the draft, if there is one',
    evaluation_reports: 'test reports only',
    all_documents: 'all papers'
  },
  units: { calendar: 'calendar days', school: 'school days', business: 'business days' },
  clock: (days, unit, from) => `${days} ${unit} ${FROM[from]}`.trim(),
  papersBefore: (days, unit, what) => `${days} ${unit}: ${what}`,
  page: {
    title: (state) => `${state}: special education rules`,
    description: (state) =>
      `${state}: local special education words, clocks, drafts, consent, recording and whom to ask.`,
    lead: (state) => `What we know about ${state}, with the federal rule beside it. It is not all there is.`,
    says: (state) => `The rule in ${state}`,
    words: 'Local words',
    wordsLead: (state) => `You may see these in ${state}.`,
    federalWord: (word) => `Elsewhere: ${word}.`,
    moreWords: (state) => `More words of ${state} that we explain`,
    noWords: 'We know of no local words. Your school may still have some, so ask.',
    more: 'More to know',
    askTitle: 'Whom to ask',
    askLead: 'Both are free. Start with the parent center.',
    parentCenter: 'Parent center',
    parentCenterIs: 'People who help parents, often parents too. It costs nothing.',
    agency: 'State agency',
    agencyIs: 'The office in charge of special education in your state.',
    others: 'Also',
    source: 'Source',
    checked: (date) => `Checked ${date}`,
    unknown: (state) => `Ask your state. We found no page we trust on this for ${state}.`,
    whomToAsk: 'Whom to ask',
    reportsOnly: 'This is about test reports. On the draft itself we know of no rule here, so ask.',
    planIt: 'Count your own days in the planner',
    smallStep: 'Save the number or the page of your parent center. You may want it the week before the meeting.'
  },
  topics: {
    reply: {
      title: 'When you ask for testing',
      ask: 'By what day will I have an answer to my letter?',
      floor: [
        {
          fact: 'refusal-to-evaluate-needs-notice',
          says: 'If the school will not test, it must tell you why in writing. No federal rule that we know of counts the days.'
        }
      ]
    },
    evaluation: {
      title: 'Testing',
      ask: 'How many days do you have to test my child? What kind of days are they?',
      floor: [
        {
          fact: 'evaluation-60-days',
          says: 'The first testing must be done within 60 days of your consent, unless your state has its own time.'
        }
      ]
    },
    iep: {
      title: 'The first IEP',
      ask: 'Once my child qualifies, by what day will we meet to write the IEP?',
      floor: [
        {
          fact: 'iep-meeting-30-days',
          says: 'Within 30 days of the decision that your child qualifies, you must meet to write the IEP.'
        }
      ]
    },
    draft: {
      title: 'Papers before the meeting',
      ask: 'How many days before the meeting will I get the draft and the reports?',
      floor: [
        {
          fact: 'records-before-iep-meeting',
          says: 'Ask to see your child’s records, and the school must show you before any IEP meeting.'
        },
        {
          fact: 'draft-iep-allowed',
          says: 'A draft is allowed. The school should let you have it ahead of the meeting.'
        }
      ]
    },
    consent: {
      title: 'Your yes to later IEPs',
      ask: 'If I do not sign the new IEP, does it start or not?',
      floor: [
        {
          fact: 'consent-before-first-services',
          says: 'The school needs your consent before the first special education services.'
        }
      ]
    },
    wait: {
      title: 'After the plan is written',
      ask: 'How many days do I have to answer, and when does the new plan start?',
      floor: [
        {
          fact: 'pwn-timing',
          says: 'Written notice must come a fair time before the school acts. How many days that is, federal law does not say.'
        }
      ]
    },
    transition: {
      title: 'Planning for life after school',
      ask: 'At what age do you start to plan for life after school?',
      floor: [
        {
          fact: 'iep-transition-at-16',
          says: 'The IEP in force when your child turns 16 must have this. It may start sooner.'
        }
      ]
    },
    recording: {
      title: 'Recording a meeting',
      ask: 'May I record the meeting? Whom do I tell first?',
      floor: [
        {
          fact: 'recording-law-silent',
          says: 'On recording an IEP meeting, federal law is silent: it gives no right and sets no ban.'
        },
        {
          fact: 'recording-exception',
          says: 'Do you need it to follow the IEP or use your rights? Then a school with a ban must make room for it.'
        }
      ]
    }
  }
}
