import { failureSentence } from '../kept/failure-sentence.ts'
import type { MarkedDraft } from '../marks/mark-draft.ts'
import { fillIn } from '../strings/fill-in.ts'
import type { SampleStrings } from '../strings/sample-strings.ts'

/** `<live-draft>`: marks the words of the draft inside it, once asked. Without script its tools stay hidden. */
class LiveDraft extends HTMLElement {
  private marking: AbortController | undefined
  private marked: MarkedDraft | undefined
  /** How many words are marked; undefined until the finder has answered. */
  private count: number | undefined

  connectedCallback(): void {
    this.tools.hidden = false
    this.tools.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest('button')?.dataset.do
      if (pressed === 'switch') void (this.marking ? this.stop() : this.start())
      else if (pressed === 'next' || pressed === 'previous') this.marked?.step(pressed === 'next' ? 1 : -1)
    })
  }

  disconnectedCallback(): void {
    this.marking?.abort()
  }

  private get tools(): HTMLElement {
    return this.querySelector('.draft-tools') as HTMLElement
  }

  private get says(): SampleStrings['says'] {
    return JSON.parse(this.dataset.says ?? '')
  }

  private async start(): Promise<void> {
    const draft = this.querySelector('.school-form')
    if (!draft) return
    const marking = new AbortController()
    this.marking = marking
    this.draw()
    this.say(this.says.loading)
    try {
      const { canMark, markDraft } = await import('../marks/mark-draft.ts')
      if (marking.signal.aborted) return
      if (!canMark()) return this.stop(this.says.tooOld)
      this.marked = markDraft({
        within: draft,
        onCount: (count) => this.tellCount(count),
        onTrouble: (trouble) => this.tellTrouble(trouble),
        signal: marking.signal
      })
    } catch {
      this.stop(this.says.failed)
    }
  }

  private stop(sentence = ''): void {
    this.marking?.abort()
    this.marking = undefined
    this.marked = undefined
    this.count = undefined
    this.draw()
    this.say(sentence)
  }

  private tellCount(count: number): void {
    // The page is read again when anything on it changes, and what was said since is not to be talked over.
    if (count === this.count) return
    this.count = count
    this.draw()
    this.say(count === 0 ? this.says.none : fillIn(this.says.many, { count }))
  }

  private tellTrouble(trouble: 'words' | { error: unknown; saving: boolean }): void {
    if (trouble === 'words') this.stop(this.says.failed)
    else this.say(failureSentence(trouble.error, trouble.saving ? this.says.notSaved : this.says.cardFailed))
  }

  private draw(): void {
    for (const button of this.tools.querySelectorAll('button')) {
      const { show, hide } = button.dataset
      if (show && hide) button.textContent = this.marking ? hide : show
      else button.hidden = !this.count
    }
  }

  private say(sentence: string): void {
    const status = this.tools.querySelector('[role=status]')
    if (status) status.textContent = sentence
  }
}

customElements.define('live-draft', LiveDraft)
