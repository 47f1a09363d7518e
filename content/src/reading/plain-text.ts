/** Plain text of a short MDX body: tags, link targets, emphasis and heading marks taken away, lines kept. */
export function plainText(mdx: string): string {
  return mdx
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6} +/gm, '')
    .replace(/^\s*(?:[-*]|\d+\.) +/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<=\s|^)[*_](?=\S)|(?<=\S)[*_](?=[\s.,;:!?]|$)/gm, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
}
