/** A page of about this many UTF-16 code units of draft prose, as schools' systems print whole files into one page. */
export function makeHugePage(length: number): string {
  const sentences = [
    'The IEP team discussed least restrictive environment (LRE) and reviewed the annual goals.',
    'Student will receive OT for 30 minutes weekly, push-in, in the general education setting.',
    'Prior written notice was given to the parents, with a copy of the procedural safeguards.',
    'Progress on short-term objectives will be reported each quarter by the case manager.',
    'The weather was fine on the day of the visit and nothing else of note took place at all.'
  ]
  const paragraphs: string[] = []
  let size = 0
  for (let number = 0; size < length; number++) {
    const text = sentences.map((_, index) => sentences[(number + index) % sentences.length]).join(' ')
    paragraphs.push(`<p>${text}</p>`)
    size += text.length
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Huge draft</title></head><body>${paragraphs.join('\n')}</body></html>`
}
