import { type Change, onChange } from '@plain-iep/notebook'
import { useEffect } from 'preact/hooks'

/** Calls `read` once, after each change of the notebook that `concerns` it, and when a frozen page comes back. */
export function useChanges(read: () => void, concerns: (change: Change) => boolean): void {
  // Followed from the first drawing to the last.
  useEffect(() => {
    const leaving = new AbortController()
    onChange((change) => concerns(change) && read(), leaving.signal)
    addEventListener('pageshow', read, { signal: leaving.signal })
    read()
    return () => leaving.abort()
  }, [])
}
