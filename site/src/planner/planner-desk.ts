import { localDay } from '../catalog/meeting-plan.ts'
import { failureSentence } from '../kept/failure-sentence.ts'
import { forgetPlan, type KeptPlan, keepPlan, readKeptPlan } from '../kept/keep-planner-dates.ts'
import { fillIn } from '../strings/fill-in.ts'
import { calendarEntries } from './calendar-entries.ts'
import { addDaysOff, removeDaysOff, showDaysOff } from './days-off-list.ts'
import { type DescribedItem, describeItem } from './describe-item.ts'
import { drawPlan } from './draw-plan.ts'
import { loadPlanData, type PlanData } from './plan-data.ts'
import { planFor } from './plan-for.ts'
import { fillForm, holdsDay, part, readForm, unreadableDay } from './planner-form.ts'
import { sortPlan } from './sort-plan.ts'

/** The plan on the page, for the calendar file. */
let shown: DescribedItem[] = []

/** Shows the days that were kept on this device, and their plan. Without any, leaves the page as it is. */
export async function openKept(planner: HTMLElement): Promise<void> {
  try {
    const kept = await readKeptPlan()
    if (!kept || !holdsDay(kept)) return
    const data = await loadPlanData()
    fillForm(planner, kept)
    showDaysOff(planner, kept.schoolDaysOff, data.words.daysOff)
    keepBox(planner).checked = true
    part(planner, '[data-do=forget]').hidden = false
    show(planner, kept, data)
  } catch {
    // Nothing can be read here. The form stays as it is, and keeping says what is wrong.
  }
}

/** Makes the plan of what the form holds, and keeps its days if the parent ticked so. */
export async function makePlan(planner: HTMLElement): Promise<void> {
  const data = await rules(planner)
  if (!data) return
  const { words } = data
  if (refuseDay(planner, words)) return
  const plan = readForm(planner)
  if (!holdsDay(plan)) return say(planner, words.nothingToPlan)
  say(planner, '')
  try {
    show(planner, plan, data)
  } catch (error) {
    return say(planner, error instanceof RangeError ? error.message : words.failed.data)
  }
  part(planner, '.date-plan h2').focus()
  if (!keepBox(planner).checked) return
  try {
    await keepPlan(plan)
    part(planner, '[data-do=forget]').hidden = false
    say(planner, words.saved)
  } catch (error) {
    say(planner, failureSentence(error, words.failed.save))
  }
}

/** Does what a button asks. */
export async function press(planner: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (button.dataset.do === 'print') return print()
  const data = await rules(planner)
  if (!data) return
  const { words } = data
  if (button.dataset.do === 'add-days-off' && !refuseDay(planner, words, ['firstOff', 'lastOff'], '.days-off-status'))
    say(planner, addDaysOff(planner, words.daysOff), '.days-off-status')
  if (button.dataset.do === 'remove-days-off') {
    removeDaysOff(planner, button.dataset, words.daysOff)
    part(planner, '[name=firstOff]').focus()
  }
  if (button.dataset.do === 'calendar') await saveCalendar(planner, data)
  if (button.dataset.do === 'forget') await forget(planner, button, data)
}

/** Where a field holds a day that cannot be used, says so, goes to the field and gives true. */
function refuseDay(planner: HTMLElement, words: PlanData['words'], names?: readonly string[], where?: string): boolean {
  const box = unreadableDay(planner, names)
  if (!box) return false
  box.focus()
  say(planner, fillIn(words.badDay, { field: box.labels?.[0]?.textContent ?? '' }), where)
  return true
}

async function rules(planner: HTMLElement): Promise<PlanData | undefined> {
  try {
    return await loadPlanData()
  } catch {
    say(planner, planner.dataset.failed ?? '')
    return undefined
  }
}

function show(planner: HTMLElement, plan: KeptPlan, data: PlanData): void {
  const state = plan.state ? data.states[plan.state] : undefined
  const today = localDay(new Date())
  const sorted = sortPlan(
    planFor(plan, state).map((item) => describeItem(item, data, state)),
    today
  )
  shown = sorted.next
  part(planner, '.date-plan').hidden = false
  part(planner, '.plan-lists').replaceChildren(...drawPlan(sorted, data.words, today))
  part(planner, '[data-do=calendar]').hidden = shown.length === 0
}

async function saveCalendar(planner: HTMLElement, { words }: PlanData): Promise<void> {
  try {
    const [{ toCalendar }, { downloadFile }] = await Promise.all([
      import('./to-calendar.ts'),
      import('@plain-iep/notebook')
    ])
    const text = toCalendar(calendarEntries(shown), words.calendarName)
    downloadFile({ name: words.calendarFile, type: 'text/calendar', text })
  } catch {
    say(planner, words.failed.calendar)
  }
}

async function forget(planner: HTMLElement, button: HTMLButtonElement, { words }: PlanData): Promise<void> {
  try {
    await forgetPlan()
    keepBox(planner).checked = false
    say(planner, words.forgotten)
    part(planner, '[data-do=make-plan]').focus()
    button.hidden = true
  } catch (error) {
    say(planner, failureSentence(error, words.failed.save))
  }
}

const keepBox = (planner: HTMLElement): HTMLInputElement => part<HTMLInputElement>(planner, '[name=keep]')

function say(planner: HTMLElement, sentence: string, where = '.planner-status'): void {
  part(planner, where).textContent = sentence
}
