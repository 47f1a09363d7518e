/**
 * Whether this browser may hold a notebook of ours already. Where it holds none there is nothing to show, so a first
 * visit need not load the notebook's code at all. True when the browser does not say.
 */
export async function mayHoldNotebook(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0
  } catch {
    return true
  }
}
