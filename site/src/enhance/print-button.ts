/** `<print-button>`: its button prints the page. Without script it stays hidden: the browser's menu prints too. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => print())
  }
}

customElements.define('print-button', PrintButton)
