/** A spelling without letter case and signs, its words parted by one blank: "Pull-Out " and "pull out" are the same. */
export function plainSpelling(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
