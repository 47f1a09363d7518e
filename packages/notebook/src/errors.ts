/**
 * Anything the notebook can say no to. `code` is stable and may be tested or translated;
 * `message` is a plain sentence to show as it is. Nothing was saved or changed when one is thrown.
 */
export abstract class NotebookError extends Error {
  abstract readonly code: string
}

/** Another tab holds the notebook and does not let go. Trying again later can work. */
export class NotebookBlocked extends NotebookError {
  override readonly name = 'NotebookBlocked'
  readonly code = 'blocked'
  constructor(cause?: unknown) {
    super('Your notes are in use in another tab, so close that tab and try again.', { cause })
  }
}

/** The browser has no room left for us. */
export class NotebookFull extends NotebookError {
  override readonly name = 'NotebookFull'
  readonly code = 'full'
  constructor(cause?: unknown) {
    super('This was not saved because your device is full, so free some space and save again.', { cause })
  }
}

/** The saved notebook is of a later version than this code. */
export class NotebookTooNew extends NotebookError {
  override readonly name = 'NotebookTooNew'
  readonly code = 'too-new'
  constructor(cause?: unknown) {
    super('A newer Plain IEP now keeps your notes, so load this page again or get the new one.', { cause })
  }
}

/** The browser has no storage for us, or refuses it: a private window, or a setting. */
export class NotebookUnavailable extends NotebookError {
  override readonly name = 'NotebookUnavailable'
  readonly code = 'unavailable'
  constructor(cause?: unknown) {
    super('Your browser does not let us save here, so use a normal window, not a private one.', { cause })
  }
}

/** The browser's own storage failed. What was saved before is not touched. */
export class NotebookDamaged extends NotebookError {
  override readonly name = 'NotebookDamaged'
  readonly code = 'damaged'
  constructor(cause?: unknown) {
    super('We could not reach your notes, so close your browser, open it, and try again.', { cause })
  }
}

export type RefusalCode = 'empty' | 'too-long' | 'bad-day' | 'not-found'

/** What was asked cannot be done with this input; the sentence says what to change. */
export class NotebookRefusal extends NotebookError {
  override readonly name = 'NotebookRefusal'
  readonly code: RefusalCode
  constructor(code: RefusalCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** A backup file that cannot be read. `where` names the place in the file, for a bug report. */
export class BackupUnreadable extends NotebookError {
  override readonly name = 'BackupUnreadable'
  readonly code = 'bad-backup'
  readonly where: string
  constructor(sentence: string, where = '') {
    super(sentence)
    this.where = where
  }
}
