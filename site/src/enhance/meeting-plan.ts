import { daysBefore, localDay, planDay } from '../catalog/meeting-plan.ts'
import { writtenDate } from '../catalog/written-date.ts'
import { failureSentence } from '../kept/failure-sentence.ts'
import { fillIn } from '../strings/fill-in.ts'
import { mayHoldNotebook } from './may-hold-notebook.ts'

const keeping = () => import('../kept/keep-meeting-day.ts')

/** `<meeting-plan>`: once a meeting day is given, shows what is due when. Without script it is not shown. */
class MeetingPlan extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      const day = form.querySelector('input')?.value
      if (day) void this.keep(day)
    })
    this.querySelector('.plan button')?.addEventListener('click', () => void this.keep(undefined))
    void this.open()
  }

  private async open(): Promise<void> {
    if (!(await mayHoldNotebook())) return
    try {
      this.show(await (await keeping()).readMeetingDay())
    } catch {
      // The day cannot be read here. The field stays, and keeping a day says what is wrong.
    }
  }

  private async keep(day: string | undefined): Promise<void> {
    try {
      await (await keeping()).keepMeetingDay(day)
      this.show(day)
      this.say('')
      const next = day ? this.querySelector<HTMLElement>('.plan h2') : this.querySelector('input')
      next?.focus()
    } catch (error) {
      this.say(failureSentence(error, this.dataset.failed ?? ''))
    }
  }

  private show(day: string | undefined): void {
    const [form, plan] = [this.querySelector('form'), this.querySelector<HTMLElement>('.plan')]
    if (!form || !plan) return
    form.hidden = day !== undefined
    plan.hidden = day === undefined
    this.lead(day !== undefined)
    if (day === undefined) return
    const today = localDay(new Date())
    const { left, stage } = planDay(day, today)
    const title = plan.querySelector('h2')
    if (title) title.textContent = this.count(left)
    const date = plan.querySelector('.plan-date')
    if (date) date.textContent = writtenDate(day)
    for (const step of plan.querySelectorAll<HTMLElement>('[data-stage]')) {
      step.hidden = step.dataset.stage !== stage
      const due = step.querySelector('time')
      if (!due) continue
      const dueOn = daysBefore(day, Number(step.dataset.daysBefore))
      due.dateTime = dueOn
      due.textContent = dueOn <= today ? (this.dataset.now ?? '') : writtenDate(dueOn)
    }
  }

  /** A plan comes before the doors, an empty field after them. The doors move, so that the focus here stays. */
  private lead(first: boolean): void {
    const doors = this.parentElement?.querySelector('.doors')
    if (doors) this[first ? 'after' : 'before'](doors)
  }

  private count(left: number): string {
    const { over = '', today = '', one = '', many = '' } = this.dataset
    return fillIn(left < 0 ? over : left === 0 ? today : left === 1 ? one : many, { days: left })
  }

  private say(sentence: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = sentence
  }
}

customElements.define('meeting-plan', MeetingPlan)
