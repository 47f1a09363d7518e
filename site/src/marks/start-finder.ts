import { type Find, makeFinder } from './make-finder.ts'

/** A finder with a worker of its own, which ends with the signal. */
export function startFinder(signal: AbortSignal): Find {
  return makeFinder(new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' }), signal)
}
