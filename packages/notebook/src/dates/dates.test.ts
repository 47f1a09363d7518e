import { expect, test } from 'vitest'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { readDates } from './read-dates.ts'
import { saveDates } from './save-dates.ts'

test('the planner of each child is kept apart, and one without a child too', async () => {
  const notebook = await openTestNotebook()
  const maya = await saveDates(notebook, {
    childId: 'maya',
    meetingDay: '2026-12-03',
    consentDay: '2026-10-01',
    eligibilityDay: '2026-11-12',
    requestDay: '2026-09-14',
    lastReviewDay: '2025-12-05',
    lastEvaluationDay: '2024-02-29',
    state: 'OH',
    schoolDaysOff: ['2026-11-27', '2026-11-26', '2026-11-26']
  })
  const nobody = await saveDates(notebook, { meetingDay: '2027-01-15' })
  expect(maya.schoolDaysOff).toEqual(['2026-11-26', '2026-11-27'])
  expect(await readDates(notebook, 'maya')).toEqual(maya)
  expect(await readDates(notebook)).toEqual(nobody)
  expect(await readDates(notebook, 'leo')).toBeUndefined()
})

test('saving again empties what is left out', async () => {
  const notebook = await openTestNotebook()
  await saveDates(notebook, { meetingDay: '2026-12-03', state: 'OH' })
  await saveDates(notebook, { meetingDay: '', consentDay: '2026-10-01' })
  expect(await readDates(notebook)).toEqual({
    id: 'no-child',
    consentDay: '2026-10-01',
    schoolDaysOff: [],
    updatedAt: 1_002_000
  })
})

test('a day that is none is refused, and what was there stays', async () => {
  const notebook = await openTestNotebook()
  const before = await saveDates(notebook, { meetingDay: '2026-12-03' })
  await expect(saveDates(notebook, { meetingDay: '12/03/2026' })).rejects.toMatchObject({ code: 'bad-day' })
  await expect(saveDates(notebook, { schoolDaysOff: ['x'] })).rejects.toMatchObject({ code: 'bad-day' })
  expect(await readDates(notebook)).toEqual(before)
})
