import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from '@plain-iep/workbench'
import { expect, test } from 'vitest'

const GUIDE = inRepository('content/guide/en')
const items = readdirSync(GUIDE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) => [...readFileSync(join(GUIDE, name), 'utf8').matchAll(/<Item [^>]*>\*\*(\d+) days before\..*/g)])

test('an item that says how many days before can show its date', () => {
  expect(items.length).toBeGreaterThan(5)
  expect(items.filter(([line, days]) => !line.includes(`daysBefore={${days}}`)).map(([line]) => line)).toEqual([])
})
