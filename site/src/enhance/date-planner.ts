import { mayHoldNotebook } from './may-hold-notebook.ts'

const desk = () => import('../planner/planner-desk.ts')

/** `<date-planner>`: a form of days and the plan they make. Its work is loaded with the first press or kept day. */
class DatePlanner extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      void desk().then(({ makePlan }) => makePlan(this))
    })
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-do]')
      if (button) void desk().then(({ press }) => press(this, button))
    })
    void this.open()
  }

  private async open(): Promise<void> {
    if (await mayHoldNotebook()) await (await desk()).openKept(this)
  }
}

customElements.define('date-planner', DatePlanner)
