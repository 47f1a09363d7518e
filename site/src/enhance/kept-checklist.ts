import type { Deleted } from '@plain-iep/notebook'
import { dueDay } from '../catalog/due-day.ts'
import { failureSentence } from '../kept/failure-sentence.ts'
import type { ChecklistStrings } from '../strings/checklist-strings.ts'
import { fillIn } from '../strings/fill-in.ts'
import { mayHoldNotebook } from './may-hold-notebook.ts'

const keeping = () => import('../kept/keep-ticks.ts')
const choosing = () => import('../kept/checklist-meeting.ts')

/**
 * `<kept-checklist>`: keeps the ticks of a checklist on this device, apart for each meeting, and shows when each line is
 * due. Without script it is a list of plain boxes.
 */
class KeptChecklist extends HTMLElement {
  private readonly leaving = new AbortController()
  /** Said after the count: whether the last tick was kept. */
  private note = ''
  private following = false
  private cleared: Deleted | undefined
  /** Boxes whose tick is on its way to the notebook: what is read from it meanwhile does not know of them yet. */
  private readonly underWay = new Set<string>()

  connectedCallback(): void {
    this.pick('.checklist-foot').hidden = false
    this.addEventListener('change', (event) => void this.keep(event.target as HTMLInputElement))
    this.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest('button')?.dataset.do
      if (pressed === 'clear') void this.clear()
      else if (pressed === 'undo') void this.undo()
      else if (pressed === 'meeting') void this.choose()
    })
    this.count()
    void mayHoldNotebook().then((may) => (may ? this.follow() : undefined))
  }

  disconnectedCallback(): void {
    this.leaving.abort()
  }

  private get list(): string {
    return this.dataset.list ?? ''
  }

  private get says(): ChecklistStrings {
    return JSON.parse(this.dataset.says ?? '')
  }

  private pick(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  }

  private async follow(): Promise<void> {
    if (this.following) return
    this.following = true
    try {
      const { onChecklistChange } = await choosing()
      onChecklistChange(() => void this.show(), this.leaving.signal)
      await this.show()
    } catch {
      // Nothing can be kept here. The boxes still tick; the sentence comes with the first tick that is not kept.
      this.following = false
    }
  }

  private async show(): Promise<void> {
    const [{ readTicks }, { readChecklistDay, readChosenMeeting }] = await Promise.all([keeping(), choosing()])
    const ticked = await readTicks(this.list)
    for (const box of this.boxes()) if (!this.underWay.has(box.name)) box.checked = ticked.has(box.name)
    const meeting = await readChosenMeeting()
    const line = this.pick('.checklist-meeting')
    line.hidden = !meeting
    line.textContent = meeting ? fillIn(this.says.forMeeting, { meeting: meeting.title }) : ''
    this.showDays(await readChecklistDay())
    this.count()
  }

  private showDays(meetingDay: string | undefined): void {
    for (const time of this.querySelectorAll<HTMLTimeElement>('time[data-days-before]')) {
      time.hidden = meetingDay === undefined
      if (meetingDay === undefined) continue
      const { day, sentence } = dueDay(meetingDay, Number(time.dataset.daysBefore), new Date(), this.says)
      time.dateTime = day
      time.textContent = sentence
    }
  }

  private async keep({ name, checked }: HTMLInputElement): Promise<void> {
    this.underWay.add(name)
    this.note = ''
    this.setCleared(undefined)
    this.count()
    await this.attempt(async () => {
      await (await keeping()).keepTick(this.list, name, checked).finally(() => this.underWay.delete(name))
      // With another tick still on its way, the word comes with that one.
      if (this.underWay.size === 0) this.note = this.says.saved
      await this.follow()
    })
  }

  private async clear(): Promise<void> {
    await this.attempt(async () => {
      this.setCleared(await (await keeping()).clearTicks(this.list))
      for (const box of this.boxes()) box.checked = false
      this.note = this.says.cleared
    })
  }

  private async undo(): Promise<void> {
    const { cleared } = this
    if (!cleared) return
    await this.attempt(async () => {
      await (await keeping()).bringBackTicks(cleared)
      this.setCleared(undefined)
      this.note = ''
      await this.show()
      this.pick('[data-do=clear]').focus()
    })
  }

  private async choose(): Promise<void> {
    await this.attempt(async () => {
      const { openMeetingChoice } = await import('../islands/meeting/open-meeting-choice.tsx')
      await openMeetingChoice()
      this.setCleared(undefined)
      this.note = ''
      await this.follow()
    })
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.note = failureSentence(error, this.says.failed)
    }
    this.count()
  }

  private setCleared(cleared: Deleted | undefined): void {
    this.cleared = cleared?.records.ticks?.some(({ ticked }) => ticked) ? cleared : undefined
    this.pick('[data-do=undo]').hidden = !this.cleared
  }

  private count(): void {
    const boxes = this.boxes()
    const ticked = boxes.filter((box) => box.checked).length
    this.pick('[role=status]').textContent =
      `${fillIn(this.says.done, { ticked, all: boxes.length })}. ${this.note}`.trim()
  }
}

customElements.define('kept-checklist', KeptChecklist)
