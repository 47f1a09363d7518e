import {
  NotebookBlocked,
  NotebookDamaged,
  NotebookError,
  NotebookFull,
  NotebookTooNew,
  NotebookUnavailable
} from '../errors.ts'

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : ''
}

/** Turns whatever the browser threw while opening the database into one of our errors. */
export function explainOpenFailure(cause: unknown): NotebookError {
  if (cause instanceof NotebookError) return cause
  switch (nameOf(cause)) {
    case 'VersionError':
      return new NotebookTooNew(cause)
    case 'QuotaExceededError':
      return new NotebookFull(cause)
    // Firefox in a private window said InvalidStateError until version 115; a sandboxed or
    // cookie-blocked page gets SecurityError, and some settings give NotAllowedError.
    case 'InvalidStateError':
    case 'SecurityError':
    case 'NotAllowedError':
      return new NotebookUnavailable(cause)
    case 'TimeoutError':
      return new NotebookBlocked(cause)
    default:
      return new NotebookDamaged(cause)
  }
}

/** What only a slip in our own code brings about: a record that cannot be stored, or a wrong use of a transaction. */
const SLIPS = new Set(['DataCloneError', 'DataError', 'ConstraintError', 'ReadOnlyError', 'TransactionInactiveError'])

/**
 * Picks the telling one among the errors of a failed transaction and turns it into one of ours.
 * A slip in our own code comes back as it is.
 */
export function explainTransactionFailure(causes: readonly unknown[]): unknown {
  const ours = causes.find((cause) => cause instanceof NotebookError)
  if (ours) return ours
  const full = causes.find((cause) => nameOf(cause) === 'QuotaExceededError')
  if (full) return new NotebookFull(full)
  const slip = causes.find((cause) => !(cause instanceof DOMException) || SLIPS.has(cause.name))
  if (slip) return slip
  // "AbortError" only says that there was a failure, so any other name tells more.
  return new NotebookDamaged(causes.find((cause) => nameOf(cause) !== 'AbortError') ?? causes[0])
}
