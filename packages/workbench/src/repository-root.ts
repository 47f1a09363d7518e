import { fileURLToPath } from 'node:url'

/** Absolute path of the repository, or of a path inside it. */
export function inRepository(path = ''): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url))
}
