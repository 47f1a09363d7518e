import { mayHoldNotebook } from './may-hold-notebook.ts'

/**
 * `<sheet-desk>`: a sheet to fill in. Its code comes with the first touch of it, or at once where this browser may hold
 * one kept before. Without script it can be typed into and printed.
 */
class SheetDesk extends HTMLElement {
  private waking: Promise<void> | undefined
  private awake = false

  connectedCallback(): void {
    for (const touch of ['pointerover', 'focusin', 'input'])
      this.addEventListener(touch, () => void this.wake(), { once: true, passive: true })
    this.addEventListener('click', (event) => void this.press(event), { capture: true })
    void mayHoldNotebook().then((may) => (may ? this.wake() : undefined))
  }

  private wake(): Promise<void> {
    this.waking ??= import('../islands/sheets/wake-sheet.tsx').then(
      ({ wakeSheet }) => {
        wakeSheet(this)
        this.awake = true
      },
      () => {
        // The code did not arrive. The sheet can still be printed, and the next touch tries again.
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
    if (this.awake) button.click()
  }
}

customElements.define('sheet-desk', SheetDesk)
