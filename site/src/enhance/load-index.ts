import type MiniSearch from 'minisearch'
import { type Findable, searchOptions } from '../search/search-options.ts'

let loading: Promise<MiniSearch<Findable>> | undefined

/** The search index, fetched from this site once. Rejects when it cannot be had; the next call tries again. */
export function loadIndex(): Promise<MiniSearch<Findable>> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchIndex(): Promise<MiniSearch<Findable>> {
  const [{ default: Engine }, response] = await Promise.all([import('minisearch'), fetch('/search-index.json')])
  if (!response.ok) throw new Error(`The word list answered ${response.status}.`)
  return Engine.loadJS<Findable>(await response.json(), searchOptions)
}
