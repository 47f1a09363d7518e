import type { Deleted } from '@plain-iep/notebook'
import { termAddress } from '../catalog/term-address.ts'
import { failureSentence } from '../kept/failure-sentence.ts'
import { fillIn } from '../strings/fill-in.ts'
import { type BankFilter, filterOf, fits, queryOf } from './bank-filter.ts'
import { mayHoldNotebook } from './may-hold-notebook.ts'

const keeping = () => import('../kept/keep-bank-question.ts')

/** `<question-bank>`: finds and saves ready-made questions. Without script it is a long list under headings. */
class QuestionBank extends HTMLElement {
  private readonly leaving = new AbortController()
  private following = false
  /** The words of each saved question, and its id in the notebook. */
  private saved = new Map<string, string>()
  /** What was taken out on this page, by its words, so that one tap brings it back with its answer. */
  private readonly takenOut = new Map<string, Deleted>()

  connectedCallback(): void {
    this.giveButtons()
    this.ask(filterOf(location.search))
    this.filter()
    this.addEventListener('change', () => this.refilter())
    this.addEventListener('reset', () => setTimeout(() => this.refilter()))
    this.addEventListener('click', (event) => {
      const item = (event.target as Element).closest('.bank-do button')?.closest('li')
      if (item) void this.press(item)
    })
    void mayHoldNotebook().then((may) => (may ? this.follow() : undefined))
  }

  disconnectedCallback(): void {
    this.leaving.abort()
  }

  private giveButtons(): void {
    const { add = '', inList = '', word = '' } = this.dataset
    for (const [place, item] of this.querySelectorAll<HTMLLIElement>('.bank-list li').entries()) {
      const question = item.querySelector('[data-ask]')
      if (question) question.id = `ask-${place}`
      const [line, mark, button] = [
        make('p', 'bank-do no-print'),
        make('span', 'bank-in'),
        make('button', 'quiet-button')
      ]
      mark.textContent = inList
      mark.hidden = true
      button.type = 'button'
      button.textContent = add
      button.setAttribute('aria-describedby', `ask-${place}`)
      line.append(mark, button)
      if (item.dataset.term) line.append(wordLink(item.dataset.term, word, `ask-${place}`))
      item.append(line)
    }
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  /** Sets the fields as an address asks; a value that no field has asks for all. */
  private ask(filter: BankFilter): void {
    for (const field of this.form?.querySelectorAll('select') ?? []) {
      const wanted = filter[field.name as keyof BankFilter]
      field.value = [...field.options].some((option) => option.value === wanted) ? wanted : ''
    }
    const must = this.form?.querySelector<HTMLInputElement>('[name=must]')
    if (must) must.checked = filter.must === '1'
  }

  private asked(): BankFilter {
    const given = this.form ? new FormData(this.form) : new FormData()
    const value = (name: string): string => String(given.get(name) ?? '')
    return { part: value('part'), stage: value('stage'), role: value('role'), must: value('must') }
  }

  private refilter(): void {
    this.filter()
    // The address follows, so that coming back to the page shows the same questions.
    history.replaceState(history.state, '', location.pathname + queryOf(this.asked()) + location.hash)
  }

  private filter(): void {
    const filter = this.asked()
    let count = 0
    for (const section of this.querySelectorAll<HTMLElement>('section[data-part]')) {
      let here = 0
      for (const item of section.querySelectorAll('li')) {
        item.hidden = !fits(placeOf(item, section), filter)
        if (!item.hidden) here += 1
      }
      section.hidden = here === 0
      count += here
    }
    const { none = '', one = '', many = '' } = this.dataset
    this.tell('.bank-count', fillIn(count === 0 ? none : count === 1 ? one : many, { count }))
    for (const reset of this.querySelectorAll<HTMLElement>('[type=reset]')) reset.hidden = queryOf(filter) === ''
  }

  private async press(item: HTMLLIElement): Promise<void> {
    if (item.ariaBusy === 'true') return
    item.ariaBusy = 'true'
    try {
      const wasIn = this.saved.has(wordsOf(item))
      await (wasIn ? this.takeOut(item) : this.keep(item))
      await this.follow()
      await this.show()
      this.tell('.bank-said', (wasIn ? this.dataset.takenOut : this.dataset.added) ?? '')
    } catch (error) {
      this.tell('.bank-said', failureSentence(error, this.dataset.failed ?? ''))
    } finally {
      item.ariaBusy = 'false'
    }
  }

  private async keep(item: HTMLLIElement): Promise<void> {
    const text = wordsOf(item)
    const { keepBankQuestion, putBack } = await keeping()
    const deleted = this.takenOut.get(text)
    if (deleted) {
      await putBack(deleted)
      this.takenOut.delete(text)
      return
    }
    await keepBankQuestion({
      text,
      part: item.closest<HTMLElement>('section')?.dataset.part ?? 'anywhere',
      priority: item.dataset.must ? 'must' : 'nice',
      role: item.dataset.role === 'anyone' ? undefined : item.querySelector('.bank-role')?.textContent?.trim(),
      termId: item.dataset.term
    })
  }

  private async takeOut(item: HTMLLIElement): Promise<void> {
    const text = wordsOf(item)
    this.takenOut.set(text, await (await keeping()).takeOut(this.saved.get(text) ?? ''))
  }

  private async follow(): Promise<void> {
    if (this.following) return
    this.following = true
    try {
      const { onQuestions } = await keeping()
      onQuestions(() => void this.show(), this.leaving.signal)
      addEventListener('pageshow', () => void this.show(), { signal: this.leaving.signal })
      await this.show()
    } catch {
      // Nothing can be read here. The sentence comes with the first question that is not saved.
      this.following = false
    }
  }

  private async show(): Promise<void> {
    this.saved = await (await keeping()).savedByText()
    const { add = '', takeOut = '' } = this.dataset
    for (const item of this.querySelectorAll<HTMLLIElement>('.bank-list li')) {
      const isIn = this.saved.has(wordsOf(item))
      const mark = item.querySelector<HTMLElement>('.bank-in')
      const button = item.querySelector('button')
      if (mark) mark.hidden = !isIn
      if (button) button.textContent = isIn ? takeOut : add
    }
  }

  private tell(place: string, sentence: string): void {
    const status = this.querySelector(place)
    if (status) status.textContent = sentence
  }
}

function make<Tag extends 'p' | 'span' | 'button'>(tag: Tag, classes: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = classes
  return element
}

function wordLink(term: string, text: string, about: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = termAddress(term)
  link.textContent = text
  link.setAttribute('aria-describedby', about)
  return link
}

/** A question as it is saved and read aloud: itself, and what to ask next. */
function wordsOf(item: HTMLLIElement): string {
  return [...item.querySelectorAll('[data-ask]')].map((ask) => ask.textContent?.trim()).join(' ')
}

function placeOf(item: HTMLLIElement, section: HTMLElement): BankFilter {
  const { stage = 'during', role = '', must = '' } = item.dataset
  return { part: section.dataset.part ?? '', stage, role, must }
}

customElements.define('question-bank', QuestionBank)
