import { failureSentence } from '../kept/failure-sentence.ts'

/** `<ask-list>`: gives each ready-made question its buttons. Without script the questions are plain text. */
class AskList extends HTMLElement {
  connectedCallback(): void {
    for (const actions of this.querySelectorAll<HTMLElement>('.ask-actions')) actions.hidden = false
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button')
      const question = button?.closest('li')?.querySelector('p')?.textContent
      if (!button || !question || button.ariaDisabled === 'true') return
      void (button.dataset.do === 'save' ? this.save(button, question) : this.copy(button, question))
    })
  }

  private async save(button: HTMLButtonElement, question: string): Promise<void> {
    const { term = '', part = '', saved = '', savedAlready = '', saveFailed = '' } = this.dataset
    try {
      const { keepQuestion } = await import('../kept/keep-question.ts')
      const { alreadySaved } = await keepQuestion(question, term, part)
      button.ariaDisabled = 'true'
      this.done(button, alreadySaved ? savedAlready : saved)
      this.querySelector('.to-questions')?.removeAttribute('hidden')
    } catch (error) {
      this.say(failureSentence(error, saveFailed))
    }
  }

  private async copy(button: HTMLButtonElement, question: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(question)
      this.done(button, this.dataset.copied ?? '')
    } catch {
      this.say(this.dataset.copyFailed ?? '')
    }
  }

  private done(button: HTMLButtonElement, word: string): void {
    button.textContent = `✓ ${word}`
    this.say(word)
  }

  private say(sentence: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = sentence
  }
}

customElements.define('ask-list', AskList)
