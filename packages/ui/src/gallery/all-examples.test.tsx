// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { allExamples } from './all-examples.ts'

test.each(allExamples.map((shown) => [`${shown.component}: ${shown.name}`, shown] as const))(
  '%s draws',
  (_title, shown) => {
    const host = document.createElement('div')
    act(() => render(shown.element, host))
    expect(host.textContent?.length).toBeGreaterThan(0)
    for (const button of host.querySelectorAll('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent?.trim()).toBeTruthy()
    }
  }
)

test('no two examples of a component have the same name', () => {
  const names = allExamples.map(({ component, name }) => `${component}: ${name}`)
  expect(new Set(names).size).toBe(names.length)
})
