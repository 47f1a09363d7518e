import { writtenDate } from '../catalog/written-date.ts'
import { fillIn } from '../strings/fill-in.ts'
import type { PlanStrings } from '../strings/planner-strings.ts'
import { runsOf, weekdaysOf } from './days-off.ts'
import { addedDaysOff, part } from './planner-form.ts'

type Words = PlanStrings['daysOff']

/** Draws the runs of days off with a button each to take one away, and keeps the days beside them. */
export function showDaysOff(planner: HTMLElement, days: readonly string[], words: Words): void {
  const list = part(planner, '.days-off')
  list.dataset.days = [...new Set(days)].sort().join(' ')
  list.replaceChildren(
    ...runsOf(days).map(({ first, last }) => {
      const [item, text, remove] = [
        document.createElement('li'),
        document.createElement('span'),
        document.createElement('button')
      ]
      const sentence = first === last ? words.one : words.run
      text.textContent = fillIn(sentence, { first: writtenDate(first), last: writtenDate(last) })
      Object.assign(remove, {
        type: 'button',
        className: 'quiet-button',
        textContent: fillIn(words.remove, { days: '' }).trim()
      })
      remove.ariaLabel = fillIn(words.remove, { days: text.textContent })
      Object.assign(remove.dataset, { do: 'remove-days-off', first, last })
      item.append(text, ' ', remove)
      return item
    })
  )
}

/** Adds the run in the two fields; gives the sentence to say. A field left empty at the end means one day. */
export function addDaysOff(planner: HTMLElement, words: Words): string {
  const [first, last] = [
    part<HTMLInputElement>(planner, '[name=firstOff]'),
    part<HTMLInputElement>(planner, '[name=lastOff]')
  ]
  if (!first.value) {
    first.focus()
    return words.needsDay
  }
  try {
    const days = [...addedDaysOff(planner), ...weekdaysOf({ first: first.value, last: last.value || first.value })]
    showDaysOff(planner, days, words)
    first.value = ''
    last.value = ''
    first.focus()
    return fillIn(words.count, { count: addedDaysOff(planner).length })
  } catch (error) {
    return error instanceof RangeError ? error.message : words.needsDay
  }
}

/** Takes one run away. */
export function removeDaysOff(planner: HTMLElement, { first = '', last = '' }: DOMStringMap, words: Words): void {
  const gone = new Set(weekdaysOf({ first, last }))
  showDaysOff(
    planner,
    addedDaysOff(planner).filter((day) => !gone.has(day)),
    words
  )
}
