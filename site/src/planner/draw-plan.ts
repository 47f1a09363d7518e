import { writtenDate } from '../catalog/written-date.ts'
import { fillIn } from '../strings/fill-in.ts'
import type { PlanStrings } from '../strings/planner-strings.ts'
import type { DescribedItem } from './describe-item.ts'
import type { SortedPlan } from './sort-plan.ts'

/** Draws the plan: a heading, the day it was made, and a list for each part that holds something. */
export function drawPlan({ next, passed, later }: SortedPlan, words: PlanStrings, today: string): HTMLElement[] {
  const heading = element('h2', words.heading)
  heading.tabIndex = -1
  const made = element('p', fillIn(words.made, { day: writtenDate(today) }))
  made.className = 'plan-made'
  const part = (title: string, items: DescribedItem[], empty = ''): HTMLElement[] =>
    items.length > 0 ? [element('h3', title), list(items)] : empty ? [element('p', empty)] : []
  return [
    heading,
    made,
    ...part(words.next, next, words.nothingNext),
    ...part(words.later, later),
    ...part(words.passed, passed)
  ]
}

function list(items: readonly DescribedItem[]): HTMLElement {
  const ol = element('ol')
  ol.className = 'due-list'
  ol.append(...items.map(line))
  return ol
}

function line(item: DescribedItem): HTMLElement {
  const li = element('li')
  li.dataset.voice = item.voice
  const body = element('div')
  const title = element('p')
  title.className = 'due-title'
  title.append(item.href ? link(item.title, item.href) : item.title)
  body.append(title)
  const paragraphs: [string, string][] = [
    [item.label, 'due-label'],
    [item.text, ''],
    ...item.details.map((detail): [string, string] => [detail, 'due-detail'])
  ]
  for (const [text, className] of paragraphs) {
    if (!text) continue
    const paragraph = element('p', text)
    if (className) paragraph.className = className
    body.append(paragraph)
  }
  if (item.cite) {
    const cite = element('p')
    cite.className = 'due-detail'
    cite.append(link(item.cite.label, item.cite.url))
    body.append(cite)
  }
  if (item.day) li.append(time(item.day))
  li.append(body)
  return li
}

function time(day: string): HTMLTimeElement {
  const written = document.createElement('time')
  written.dateTime = day
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' })
  written.textContent = `${weekday.format(new Date(`${day}T12:00:00Z`))}, ${writtenDate(day)}`
  return written
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.textContent = text
  anchor.href = href
  return anchor
}

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}
