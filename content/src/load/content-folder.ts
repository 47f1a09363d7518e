import { fileURLToPath } from 'node:url'

/** Absolute path of a folder inside `content/`, whatever folder the program was started in. */
export function contentFolder(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url))
}
