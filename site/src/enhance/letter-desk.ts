import { mayHoldNotebook } from './may-hold-notebook.ts'

/**
 * `<letter-desk>`: a letter with its fields. Its code comes with the first touch of it, or at once where this browser
 * may hold a letter kept before. Without script the letter stands there to be filled in by hand.
 */
class LetterDesk extends HTMLElement {
  private waking: Promise<void> | undefined
  private awake = false

  connectedCallback(): void {
    for (const touch of ['pointerover', 'focusin', 'input'])
      this.addEventListener(touch, () => void this.wake(), { once: true, passive: true })
    this.addEventListener('click', (event) => void this.press(event), { capture: true })
    void this.open()
  }

  private async open(): Promise<void> {
    if (await mayHoldNotebook()) await this.wake()
  }

  private wake(): Promise<void> {
    this.waking ??= import('../islands/letter/wake-desk.tsx').then(
      ({ wakeDesk }) => {
        wakeDesk(this)
        this.awake = true
      },
      () => {
        // The code did not arrive. The letter can still be read, and the next touch tries again.
        this.waking = undefined
      }
    )
    return this.waking
  }

  /** A button pressed before its code was there is pressed again once it is. */
  private async press(event: Event): Promise<void> {
    const button = (event.target as Element).closest('button')
    if (this.awake || !button) return
    await this.wake()
    // One turn later the desk has drawn what was typed.
    setTimeout(() => this.awake && button.click())
  }
}

customElements.define('letter-desk', LetterDesk)
