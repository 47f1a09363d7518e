import { failureSentence } from '../kept/failure-sentence.ts'
import { fillIn } from '../strings/fill-in.ts'
import { mayHoldNotebook } from './may-hold-notebook.ts'

const keeping = () => import('../kept/keep-ticks.ts')

/** `<kept-checklist>`: keeps the ticks of a checklist on this device. Without script it is a list of plain boxes. */
class KeptChecklist extends HTMLElement {
  private readonly leaving = new AbortController()
  /** Said after the count: whether the last tick was kept. */
  private note = ''

  connectedCallback(): void {
    const foot = this.querySelector<HTMLElement>('.checklist-foot')
    if (foot) foot.hidden = false
    this.addEventListener('change', (event) => void this.keep(event.target as HTMLInputElement))
    this.querySelector('button')?.addEventListener('click', () => void this.clear())
    this.count()
    void this.follow()
  }

  disconnectedCallback(): void {
    this.leaving.abort()
  }

  private get list(): string {
    return this.dataset.list ?? ''
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  }

  private async follow(): Promise<void> {
    if (!(await mayHoldNotebook())) return
    try {
      const { onTicks } = await keeping()
      onTicks(() => void this.show(), this.leaving.signal)
      await this.show()
    } catch {
      // Nothing can be kept here. The boxes still tick; the sentence comes with the first tick that is not kept.
    }
  }

  private async show(): Promise<void> {
    const { readTicks } = await keeping()
    const ticked = await readTicks(this.list)
    for (const box of this.boxes()) box.checked = ticked.has(box.name)
    this.count()
  }

  private async keep(box: HTMLInputElement): Promise<void> {
    this.count()
    try {
      await (await keeping()).keepTick(this.list, box.name, box.checked)
      this.note = this.dataset.saved ?? ''
    } catch (error) {
      this.note = failureSentence(error, this.dataset.failed ?? '')
    }
    this.count()
  }

  private async clear(): Promise<void> {
    try {
      await (await keeping()).clearTicks(this.list)
      for (const box of this.boxes()) box.checked = false
      this.note = ''
    } catch (error) {
      this.note = failureSentence(error, this.dataset.failed ?? '')
    }
    this.count()
  }

  private count(): void {
    const boxes = this.boxes()
    const ticked = boxes.filter((box) => box.checked).length
    const status = this.querySelector('[role=status]')
    const done = fillIn(this.dataset.done ?? '', { ticked, all: boxes.length })
    if (status) status.textContent = `${done}. ${this.note}`.trim()
  }
}

customElements.define('kept-checklist', KeptChecklist)
