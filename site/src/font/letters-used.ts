import { readdir, readFile } from 'node:fs/promises'

/** Every character beyond ASCII in the texts of a folder (.mdx, .json, .yaml, .ts, .tsx), each once. */
export async function lettersUsed(folder: URL): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const texts = names.filter((name) => /\.(?:mdx|json|yaml|tsx?)$/.test(name) && !name.includes('node_modules'))
  const found = new Set<string>()
  for (const name of texts) {
    const text = await readFile(new URL(name.replaceAll('\\', '/'), folder), 'utf8')
    for (const sign of text.match(/\P{ASCII}/gu) ?? []) found.add(sign)
  }
  return [...found].sort().join('')
}
