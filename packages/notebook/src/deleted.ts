import type { RecordOf, StoreName } from './database/schema.ts'

/**
 * Everything a delete took away, exactly as it was: hand it to `undoDelete` to have it back.
 * Plain data, so it may travel in a message.
 */
export interface Deleted {
  readonly records: { readonly [Store in StoreName]?: readonly RecordOf<Store>[] }
}
