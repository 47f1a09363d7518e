import type { Find } from '../marks/make-finder.ts'
import { fillIn } from '../strings/fill-in.ts'
import type { TryStrings } from '../strings/sample-strings.ts'
import { readPaste } from '../try/read-paste.ts'

const reading = () => import('../islands/try/show-words.tsx')
const opening = () => import('../try/read-file.ts')

/** `<try-draft>`: finds words in a text that a parent pastes or in a file they open. What it reads stays on the page. */
class TryDraft extends HTMLElement {
  private readonly leaving = new AbortController()
  private find: Find | undefined
  private turn = 0

  connectedCallback(): void {
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.read(form.querySelector('textarea')?.value ?? '')
    })
    form?.addEventListener('reset', () => void this.clear())
    form?.querySelector<HTMLInputElement>('[type=file]')?.addEventListener('change', (event) => {
      const input = event.currentTarget as HTMLInputElement
      const file = input.files?.[0]
      // Emptied, so that the same file can be picked again once it was changed.
      input.value = ''
      if (file) void this.open(file)
    })
    this.takeDrops()
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

  /** Anywhere on the page: the browser would leave it for a file that is dropped beside the field. */
  private takeDrops(): void {
    const { signal } = this.leaving
    document.addEventListener(
      'dragover',
      (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault(),
      { signal }
    )
    document.addEventListener(
      'drop',
      (event) => {
        const file = event.dataTransfer?.files[0]
        if (!file) return
        event.preventDefault()
        void this.open(file)
      },
      { signal }
    )
  }

  private async open(file: File): Promise<void> {
    const mine = ++this.turn
    const { says } = this.strings
    try {
      const opened = await (await opening()).readFile(file)
      if (mine !== this.turn) return
      if ('refused' in opened) return this.say(says[opened.refused])
      const field = this.querySelector('textarea')
      if (field) field.value = opened.text
      await this.read(opened.text)
    } catch {
      if (mine === this.turn) this.say(says.failed)
    }
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
