import { mayHoldNotebook } from './may-hold-notebook.ts'

/**
 * A desk to write at, built into the page. Its code comes with the first touch of it, or at once where this browser may
 * hold what was kept before. Without script it can be read, printed and filled in by hand.
 */
export abstract class SleepingDesk extends HTMLElement {
  private waking: Promise<void> | undefined
  private awake = false

  /** Brings the code of the desk: a function that gives life to it. */
  protected abstract load(): Promise<(host: HTMLElement) => void>

  connectedCallback(): void {
    for (const touch of ['pointerover', 'focusin', 'input'])
      this.addEventListener(touch, () => void this.wake(), { once: true, passive: true })
    this.addEventListener('click', (event) => void this.press(event), { capture: true })
    void mayHoldNotebook().then((may) => (may ? this.wake() : undefined))
  }

  private wake(): Promise<void> {
    this.waking ??= this.load().then(
      (giveLife) => {
        giveLife(this)
        this.awake = true
      },
      () => {
        // The code did not arrive. The desk can still be read and printed, and the next touch tries again.
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
