import type { Find } from '../marks/make-finder.ts'
import { fillIn } from '../strings/fill-in.ts'
import type { TryStrings } from '../strings/sample-strings.ts'
import { readPaste } from '../try/read-paste.ts'

const reading = () => import('../islands/try/show-words.tsx')

/** `<try-draft>`: finds words in a text that a parent pastes. What is pasted stays on the page. */
class TryDraft extends HTMLElement {
  private readonly leaving = new AbortController()
  private find: Find | undefined
  private turn = 0

  connectedCallback(): void {
    this.hidden = false
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.read(form.querySelector('textarea')?.value ?? '')
    })
    form?.addEventListener('reset', () => void this.clear())
  }

  disconnectedCallback(): void {
    this.leaving.abort()
  }

  private get strings(): TryStrings {
    return JSON.parse(this.dataset.strings ?? '')
  }

  private get room(): HTMLElement {
    return this.querySelector('.try-result') as HTMLElement
  }

  private async read(text: string): Promise<void> {
    const mine = ++this.turn
    const { says } = this.strings
    const paste = readPaste(text)
    if ('refused' in paste) return this.say(says[paste.refused])
    this.say(says.loading)
    try {
      const { showWords, startFinder } = await reading()
      this.find ??= startFinder(this.leaving.signal)
      const count = await showWords(this.room, paste.paragraphs, this.find, this.strings)
      if (mine === this.turn) this.say(count === 0 ? says.none : count === 1 ? says.one : fillIn(says.many, { count }))
    } catch {
      // The word list is asked for again with the next press, by a finder of its own.
      this.find = undefined
      if (mine === this.turn) this.say(says.failed)
    }
  }

  private async clear(): Promise<void> {
    this.turn++
    this.say('')
    if (this.room.childElementCount > 0) (await reading()).clearWords(this.room)
    this.querySelector('textarea')?.focus()
  }

  private say(sentence: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = sentence
  }
}

customElements.define('try-draft', TryDraft)
