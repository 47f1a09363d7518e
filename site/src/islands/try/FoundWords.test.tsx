// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { enTry } from '../../strings/en-sample.ts'
import { FoundWords } from './FoundWords.tsx'

const word = {
  card: {
    id: 'lre',
    name: 'Least restrictive environment',
    acronym: 'LRE',
    meaning: 'A rule.',
    longer: '',
    part: 'placement',
    questions: ['Why not in class?']
  },
  quote: 'The LRE was discussed.'
}

function show(onSave: () => Promise<{ alreadySaved: boolean }>) {
  const host = document.createElement('div')
  act(() =>
    render(
      <FoundWords
        paragraphs={[[{ text: 'The ' }, { text: 'LRE', termId: 'lre' }]]}
        words={[word]}
        strings={enTry}
        onSave={onSave}
      />,
      host
    )
  )
  const save = () =>
    act(async () => {
      host.querySelector('button')?.click()
      // The saving and what it leads to take a turn of their own.
      await new Promise((resolve) => setTimeout(resolve))
    })
  return { host, save }
}

test('a marked word leads to its meaning below', () => {
  const { host } = show(vi.fn())
  const target = host.querySelector('a.flag')?.getAttribute('href')?.slice(1)
  expect(host.querySelector(`[id=${target}]`)?.textContent).toContain('A rule.')
})

test('a question is saved once, with its word', async () => {
  const onSave = vi.fn(async () => ({ alreadySaved: false }))
  const { host, save } = show(onSave)
  await save()
  await save()
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Why not in class?', word)
  expect(host.querySelector('button')?.textContent).toContain('✓ Saved')
})

test('a question that was not saved says so and can be tried again', async () => {
  const onSave = vi.fn(async () => Promise.reject(new Error('full')))
  const { host, save } = show(onSave)
  await save()
  expect(host.querySelector('[role=status]')?.textContent).toBe(enTry.says.notSaved)
  await save()
  expect(onSave).toHaveBeenCalledTimes(2)
})
