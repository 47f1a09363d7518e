import { SLICE_MS } from './limits.ts'

/** Lets the browser do its own work, then goes on. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/**
 * Goes through steps, giving way to the page whenever a slice of `sliceMs` milliseconds is used up. Stops without a
 * word when the signal is aborted; resolves to false then, else to true.
 */
export async function runInSlices<T>(
  steps: Iterable<T>,
  handle: (step: T) => void,
  signal: AbortSignal,
  sliceMs = SLICE_MS
): Promise<boolean> {
  let sliceStart = performance.now()
  for (const step of steps) {
    if (signal.aborted) return false
    handle(step)
    if (performance.now() - sliceStart < sliceMs) continue
    await nextTask()
    sliceStart = performance.now()
  }
  return !signal.aborted
}
