import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFacts, loadGlossary, measureReading } from '@plain-iep/content'
import { inRepository } from '@plain-iep/workbench'
import { describe, expect, it } from 'vitest'
import { enDrawings as words } from '../strings/en-drawings.ts'
import { beforeCountdown } from './before-countdown.ts'
import { disagreeLadder } from './disagree-ladder.ts'
import { type Box, boxOf, type Picture } from './label.ts'
import { meetingMap } from './meeting-map.ts'
import { placementLadder } from './placement-ladder.ts'
import { servicesClock } from './services-clock.ts'
import { whoSitsWhere } from './who-sits-where.ts'
import { WIDTHS, type WidthName } from './widths.ts'
import { yearWheel } from './year-wheel.ts'

const DRAWINGS: Record<
  string,
  { words: { alternative: string; caption: string; rules?: object }; draw(name: WidthName): Picture }
> = {
  BeforeCountdown: { words: words.beforeCountdown, draw: (name) => beforeCountdown(words.beforeCountdown, name) },
  DisagreeLadder: { words: words.disagreeLadder, draw: (name) => disagreeLadder(words.disagreeLadder, name) },
  MeetingMap: { words: words.meetingMap, draw: (name) => meetingMap(words.meetingMap, name) },
  PlacementLadder: { words: words.placementLadder, draw: (name) => placementLadder(words.placementLadder, name) },
  ServicesClock: { words: words.servicesClock, draw: (name) => servicesClock(words.servicesClock, name) },
  WhoSitsWhere: { words: words.whoSitsWhere, draw: (name) => whoSitsWhere(words.whoSitsWhere, name) },
  YearWheel: { words: words.yearWheel, draw: () => yearWheel(words.yearWheel) }
}

const pictures = Object.entries(DRAWINGS).flatMap(([drawing, { draw }]) =>
  (Object.keys(WIDTHS) as WidthName[]).map((name) => ({ drawing, name, picture: draw(name) }))
)

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const facts = loadFacts()
const guide = inRepository('content/guide/en')

/** The facts in the front matter of each content file, for the drawings that the file shows. */
const shown = [
  ...readdirSync(guide, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(guide, file), 'utf8')) ?? []
      return { file, body, facts: /^facts: \[(.*)\]$/m.exec(front)?.[1]?.split(', ') ?? [] }
    }),
  ...loadGlossary('en').map((term) => ({ file: term.id, body: term.body, facts: term.facts }))
].flatMap(({ file, body, facts }) =>
  [...body.matchAll(/<([A-Z]\w+)/g)].flatMap(([, tag = '']) => (DRAWINGS[tag] ? [{ file, tag, facts }] : []))
)

describe.each(pictures)('$drawing, $name', ({ picture }) => {
  it('has no two texts that overlap', () => {
    const boxes = picture.labels.map((label) => ({ text: label.lines.join(' '), box: boxOf(label) }))
    const overlaps = boxes.flatMap(({ text, box }, index) =>
      boxes.slice(index + 1).flatMap((other) => (meet(box, other.box) ? [`${text} / ${other.text}`] : []))
    )
    expect(overlaps).toEqual([])
  })

  it('keeps every text inside the drawing', () => {
    const outside = picture.labels.filter((label) => {
      const { left, top, right, bottom } = boxOf(label)
      return left < 0 || top < 0 || right > picture.width || bottom > picture.height
    })
    expect(outside.map((label) => label.lines)).toEqual([])
  })
})

describe('the words of the drawings', () => {
  it.each(Object.entries(DRAWINGS))('%s reads at grade 6 or less', (_name, { words: { alternative, caption } }) => {
    expect(measureReading(`${alternative} ${caption}`).grade).toBeLessThanOrEqual(6)
  })

  it('lean on facts of law that are fully sure', () => {
    const wrong = Object.values(DRAWINGS)
      .flatMap(({ words: { rules = {} } }) => Object.keys(rules))
      .filter((id) => facts.get(id)?.label !== 'law' || facts.get(id)?.certainty === 'part')
    expect(wrong).toEqual([])
  })
})

describe('the pages that show drawings', () => {
  it('show each of them', () => {
    expect([...new Set(shown.map(({ tag }) => tag))].sort()).toEqual(Object.keys(DRAWINGS))
  })

  it('name the facts of a drawing in their front matter', () => {
    const missing = shown.flatMap(({ file, tag, facts }) =>
      Object.keys(DRAWINGS[tag]?.words.rules ?? {})
        .filter((id) => !facts.includes(id))
        .map((id) => `${file}: ${id} of ${tag}`)
    )
    expect(missing).toEqual([])
  })
})
