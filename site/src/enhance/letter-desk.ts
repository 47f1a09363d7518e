import { SleepingDesk } from './sleeping-desk.ts'

/** `<letter-desk>`: a letter with its fields. */
class LetterDesk extends SleepingDesk {
  protected override async load() {
    return (await import('../islands/letter/wake-letter.tsx')).wakeLetter
  }
}

customElements.define('letter-desk', LetterDesk)
