/** Fills the {places} of a sentence. A place without a value stays as it is, so that a slip is seen. */
export function fillIn(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
