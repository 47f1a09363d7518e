import { SleepingDesk } from './sleeping-desk.ts'

/** `<sheet-desk>`: a sheet to fill in. */
class SheetDesk extends SleepingDesk {
  protected override async load() {
    return (await import('../islands/sheets/wake-sheet.tsx')).wakeSheet
  }
}

customElements.define('sheet-desk', SheetDesk)
