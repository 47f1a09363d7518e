import { fillIn } from '../strings/fill-in.ts'
import { loadIndex } from './load-index.ts'

/** More than this on one screen is a list nobody reads. */
const MOST_RESULTS = 30

/** `<word-finder>`: finds words and pages as the reader types. Without script it is not shown; its room is kept until it works. */
class WordFinder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field) return
    field.addEventListener('focus', () => void loadIndex().catch(() => undefined), { once: true })
    field.addEventListener('input', () => void this.find(field.value.trim()))
  }

  private async find(query: string): Promise<void> {
    const list = this.querySelector('dl')
    if (!list || query === '') {
      list?.replaceChildren()
      return this.say('')
    }
    try {
      if (list.childElementCount === 0) this.say(this.dataset.loading ?? '')
      const index = await loadIndex()
      if (this.querySelector('input')?.value.trim() !== query) return
      const wordsOnly = this.dataset.only === 'term'
      const found = index.search(query, {
        filter: (result) => !wordsOnly || isWord(String(result.id))
      })
      list.replaceChildren(
        ...found
          .slice(0, MOST_RESULTS)
          .flatMap(({ id, name, letters, meaning }) => this.entry(String(id), name, letters, meaning))
      )
      this.say(this.count(found.length, query))
    } catch {
      this.say(this.dataset.failed ?? '')
    }
  }

  private entry(address: string, name: string, letters: string, meaning: string): HTMLElement[] {
    const [title, link, text] = [make('dt'), document.createElement('a'), make('dd', meaning)]
    link.href = address
    link.textContent = name
    const after = letters || (isWord(address) ? '' : (this.dataset.page ?? ''))
    title.append(link)
    if (after) {
      const note = make('span', ` ${after}`)
      note.className = 'letters-after'
      title.append(note)
    }
    return [title, text]
  }

  private count(count: number, query: string): string {
    const { none = '', one = '', many = '' } = this.dataset
    return fillIn(count === 0 ? none : count === 1 ? one : many, { count, query })
  }

  private say(sentence: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = sentence
  }
}

const isWord = (address: string): boolean => address.startsWith('/glossary/')

function make(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

customElements.define('word-finder', WordFinder)
