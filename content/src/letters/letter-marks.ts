const MARK = /\{([a-zA-Z]+)\}/g

/** A template cut at its {field} marks: plain text at the even places, ids of fields at the odd ones. */
export function cutAtMarks(template: string): string[] {
  return template.split(MARK)
}

/** The ids of the fields a template names, each once, in the order they first stand there. */
export function marksOf(template: string): string[] {
  return [...new Set([...template.matchAll(MARK)].map((match) => match[1] ?? ''))]
}
