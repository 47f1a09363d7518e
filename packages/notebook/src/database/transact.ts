import type { IDBPTransaction } from 'idb'
import { NotebookDamaged } from '../errors.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Connection } from './connection.ts'
import { explainTransactionFailure } from './explain-failure.ts'
import type { NotebookDatabase, NotebookSchema, StoreName } from './schema.ts'

type Mode = 'readonly' | 'readwrite'
type Transaction<Stores extends StoreName, M extends Mode> = IDBPTransaction<NotebookSchema, Stores[], M>

export type Reading<Stores extends StoreName> = Transaction<Stores, 'readonly' | 'readwrite'>
export type Writing<Stores extends StoreName> = Transaction<Stores, 'readwrite'>

/**
 * Runs `work` in one read-only transaction over `stores` and gives its result.
 * `work` may await nothing but the transaction's own requests, or the browser ends it early.
 * Rejects with NotebookDamaged, or NotebookTooNew once a newer version took over.
 */
export async function read<Stores extends StoreName, Result>(
  notebook: Notebook,
  stores: Stores[],
  work: (transaction: Transaction<Stores, 'readonly'>) => Promise<Result>
): Promise<Result> {
  return run(notebook.connection, stores, 'readonly', work)
}

/**
 * Runs `work` in one durable transaction. Resolves only once everything in it is on the disk,
 * and then tells every open view. When anything fails, nothing of it is kept, and it rejects
 * with NotebookFull, NotebookDamaged, NotebookTooNew, or the NotebookRefusal `work` threw.
 */
export async function write<Stores extends StoreName, Result>(
  notebook: Notebook,
  stores: Stores[],
  work: (transaction: Writing<Stores>) => Promise<Result>
): Promise<Result> {
  const result = await run(notebook.connection, stores, 'readwrite', work)
  notebook.saved(stores)
  return result
}

async function run<Stores extends StoreName, M extends Mode, Result>(
  connection: Connection,
  stores: Stores[],
  mode: M,
  work: (transaction: Transaction<Stores, M>) => Promise<Result>
): Promise<Result> {
  let database = await connection.database()
  let transaction = begin(database, stores, mode)
  if (!transaction) {
    connection.drop(database)
    database = await connection.database()
    transaction = begin(database, stores, mode)
  }
  if (!transaction) throw new NotebookDamaged()
  try {
    return await finish(transaction, work)
  } catch (cause) {
    // A broken connection stays broken ("Connection to Indexed Database server lost" on iOS).
    if (cause instanceof NotebookDamaged) connection.drop(database)
    throw cause
  }
}

/**
 * Starts a transaction, or gives undefined when the connection is dead: iOS closes those of a
 * page in the background without a word. Nothing is written yet, so trying again is safe.
 */
function begin<Stores extends StoreName, M extends Mode>(
  database: NotebookDatabase,
  stores: Stores[],
  mode: M
): Transaction<Stores, M> | undefined {
  try {
    return database.transaction(stores, mode, { durability: 'strict' })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'InvalidStateError') return undefined
    throw explainTransactionFailure([cause])
  }
}

async function finish<Stores extends StoreName, M extends Mode, Result>(
  transaction: Transaction<Stores, M>,
  work: (transaction: Transaction<Stores, M>) => Promise<Result>
): Promise<Result> {
  // `done` can reject while `work` still waits for a request. Taking its outcome as a value
  // from the start keeps that from being an unhandled rejection.
  const outcome = transaction.done.then(
    () => undefined,
    (cause: unknown) => ({ cause })
  )
  try {
    const result = await work(transaction)
    const failure = await outcome
    if (failure) throw failure.cause
    return result
  } catch (cause) {
    abort(transaction)
    const failure = await outcome
    throw explainTransactionFailure([cause, transaction.error, failure?.cause].filter(Boolean))
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // The browser has ended it already, and kept nothing of it.
  }
}
