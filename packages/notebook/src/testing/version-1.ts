/**
 * A database exactly as version 1 leaves it, written out by hand: stores, indexes and one record of every kind.
 * It must never change, even when the code does: it stands for what is on parents' devices.
 */
export const VERSION_1 = {
  stores: {
    children: { keyPath: 'id', indexes: {} },
    meetings: { keyPath: 'id', indexes: { byChild: 'childId' } },
    questions: {
      keyPath: 'id',
      indexes: { byText: 'text', byMeeting: 'meetingId', byChild: 'childId', byPosition: 'position' }
    },
    ticks: { keyPath: 'id', indexes: { byMeeting: 'meetingId' } },
    dates: { keyPath: 'id', indexes: {} },
    letters: { keyPath: 'letterId', indexes: {} },
    logEntries: { keyPath: 'id', indexes: { byLog: 'log' } },
    settings: { keyPath: 'key', indexes: {} },
    setAside: { keyPath: 'id', indexes: {} }
  },
  records: {
    children: [{ id: 'child-1', name: 'Maya', createdAt: 1795300000000, updatedAt: 1795300000000 }],
    meetings: [
      {
        id: 'meeting-1',
        childId: 'child-1',
        title: 'Fall IEP meeting',
        date: '2026-12-03',
        state: 'OH',
        createdAt: 1795300001000,
        updatedAt: 1795300001000
      }
    ],
    questions: [
      {
        id: 'question-1',
        text: 'What does “as needed” mean here? Who decides?',
        origin: 'ready-made',
        termId: 'as-needed',
        quote: 'Maya will receive support as needed.',
        section: 'Supplementary aids and services',
        part: 'services',
        pageTitle: 'Draft IEP',
        pageAddress: 'https://portal.example.org/drafts/iep',
        role: 'special education teacher',
        priority: 'must',
        position: 1795300002000,
        childId: 'child-1',
        meetingId: 'meeting-1',
        createdAt: 1795300002000,
        updatedAt: 1795300005000,
        answer: {
          text: 'Every day, 20 minutes.',
          owner: 'Ms. Ortiz',
          dueOn: '2026-12-10',
          answeredAt: 1795300005000
        }
      },
      {
        id: 'question-2',
        text: 'Can we see the data?',
        origin: 'own',
        priority: 'nice',
        position: 1795300003000,
        createdAt: 1795300003000,
        updatedAt: 1795300003000
      }
    ],
    ticks: [
      {
        id: 'meeting-1:before-meeting:read-draft',
        meetingId: 'meeting-1',
        listId: 'before-meeting',
        itemId: 'read-draft',
        ticked: true,
        updatedAt: 1795300004000
      }
    ],
    dates: [
      {
        id: 'child-1',
        meetingDay: '2026-12-03',
        consentDay: '2026-10-01',
        eligibilityDay: '2026-11-12',
        state: 'OH',
        schoolDaysOff: ['2026-11-26', '2026-11-27'],
        updatedAt: 1795300004500
      }
    ],
    letters: [{ letterId: 'evaluate-my-child', fields: { name: 'Dana Reed' }, keptAt: 1795300006000 }],
    logEntries: [
      {
        id: 'log-1',
        log: 'home',
        at: '2026-11-20',
        cells: { seen: 'Cried over reading homework.' },
        createdAt: 1795300007000,
        updatedAt: 1795300007000
      }
    ],
    settings: [{ key: 'level', value: 'few' }],
    setAside: [
      {
        id: 'aside-1',
        store: 'children',
        record: { id: 'child-1', name: 'Maya R.', createdAt: 1795200000000, updatedAt: 1795200000000 },
        setAsideAt: 1795300008000
      }
    ]
  }
} as const
