import { parse } from 'yaml'

/**
 * Splits an MDX file into its front matter (parsed YAML) and the body after it.
 * Throws a sentence that names the file when the front matter is missing or is not valid YAML.
 */
export function splitFrontMatter(source: string, file: string): { data: unknown; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(source)
  if (!match) throw new Error(`${file} must begin with front matter between two lines of ---.`)
  try {
    // Dates stay strings: YAML 1.2's core schema has no date type.
    return { data: parse(match[1] ?? ''), body: (match[2] ?? '').trim() }
  } catch (error) {
    throw new Error(`${file}: the front matter is not valid YAML: ${(error as Error).message}`)
  }
}
