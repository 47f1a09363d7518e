import { enForms } from './en-sheet-forms.ts'
import { enLogs } from './en-sheet-logs.ts'
import type { SheetsStrings } from './sheet-strings.ts'

/** The words of the sheets' pages, in English. */
export const enSheets: SheetsStrings = {
  title: 'Sheets to print or fill in',
  description: 'Logs, tables and one-page sheets for your child’s IEP meeting. Print them blank, or fill them in here.',
  lead: 'Pick one. Print it blank, or type into it and print it then. What you type stays on this device.',
  readMore: 'How to use it:',
  byHand: 'Print this page to get a blank sheet, and fill it in by hand.',
  groups: [
    { title: 'Before the meeting', ids: ['about-my-child', 'two-minute-story', 'helper', 'binder'] },
    { title: 'At the meeting', ids: ['who-does-what', 'concern-board'] },
    { title: 'All year', ids: ['home-log', 'service-log', 'requests'] }
  ],
  desk: {
    addRow: 'Add a row',
    removeRow: 'Take this row out',
    removed: 'The row is out.',
    undo: 'Bring it back',
    print: 'Print',
    csv: 'Save as a table (CSV)',
    csvDone: 'The table is in your downloads.',
    rowOf: '{column}, row {row}',
    photo: 'Add a photo',
    photoHint: 'The photo stays on this page and is not kept. Add it right before you print.',
    photoHere: 'Place for a photo',
    photoAlt: 'The photo you added',
    photoFailed: 'This file is not a picture we can show, so choose a JPG or PNG.',
    photoRemove: 'Take the photo out',
    sheetName: 'Your sheet',
    nameLine: 'Child: ____________________   Date: ____________'
  },
  sheets: [...enForms, ...enLogs]
}
