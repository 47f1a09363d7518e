/** A small generator of numbers from a seed (mulberry32), the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One change of a page, in words, so that a failing run can be read and done again. */
export type Edit =
  | { kind: 'add' | 'replace-text' | 'add-inline'; target: number; text: string }
  | { kind: 'remove' | 'unwrap' | 'move' | 'split' | 'join' | 'hide'; target: number; other: number }

const TEXTS = [
  'The IEP team met.',
  'least restrictive environment (LRE)',
  'least ',
  'restrictive environment',
  ' prior written',
  'notice was sent',
  'Student will receive OT for 30 minutes weekly.',
  'FAPE and ESY',
  'nothing here',
  'Resource Specialist Program (RSP)',
  'RSP daily'
]

/** A list of changes that depends on the seed alone. */
export function randomEdits(seed: number, count: number): Edit[] {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, () => {
    const kind = pick([
      'add',
      'add',
      'replace-text',
      'add-inline',
      'remove',
      'unwrap',
      'move',
      'split',
      'join',
      'hide'
    ] as const)
    const target = Math.floor(random() * 1000)
    if (kind === 'add' || kind === 'replace-text' || kind === 'add-inline') return { kind, target, text: pick(TEXTS) }
    return { kind, target, other: Math.floor(random() * 1000) }
  })
}

/** Runs in the page: makes one change. Targets are counted round the elements that are there. */
export function applyEdit(edit: Edit): void {
  const all = [...document.querySelectorAll('#room, #room *')]
  const element = all[edit.target % all.length] as HTMLElement
  const isRoom = element.id === 'room'
  if (edit.kind === 'add') {
    const made = document.createElement(['p', 'div', 'li', 'section'][edit.target % 4] as string)
    made.textContent = edit.text
    element.append(made)
  } else if (edit.kind === 'add-inline') {
    const made = document.createElement(['b', 'span', 'em'][edit.target % 3] as string)
    made.textContent = edit.text
    element.append(edit.target % 2 === 0 ? made : document.createTextNode(edit.text))
  } else if (edit.kind === 'replace-text') {
    const text = [...element.childNodes].find((node): node is Text => node.nodeType === 3)
    if (text) text.data = edit.text
  } else if (edit.kind === 'remove') {
    if (!isRoom) element.remove()
  } else if (edit.kind === 'unwrap') {
    if (!isRoom) element.replaceWith(...element.childNodes)
  } else if (edit.kind === 'move') {
    const other = all[edit.other % all.length] as HTMLElement
    if (!isRoom && !element.contains(other)) other.append(element)
  } else if (edit.kind === 'split') {
    const text = [...element.childNodes].find((node): node is Text => node.nodeType === 3)
    if (text && text.length > 2) text.splitText(Math.floor(text.length / 2))
  } else if (edit.kind === 'join') {
    element.normalize()
  } else if (!isRoom) {
    element.hidden = !element.hidden
  }
}
