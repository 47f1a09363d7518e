// Runs beside the page: reading a whole draft takes a moment, and the page must not wait for it.
import {
  findInBlocks,
  loadPack,
  loadSenses,
  type Pack,
  type PackData,
  type Senses,
  type SensesData
} from '@plain-iep/jargon'
import { grammar } from '@plain-iep/jargon/grammar'
import packUrl from '../.generated/finder/pack.json?url&no-inline'
import sensesUrl from '../.generated/finder/senses.json?url&no-inline'
import type { Asked, Told } from './find-messages.ts'

let loading: Promise<{ pack: Pack; senses: Senses }> | undefined

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The word list answered ${response.status}.`)
  return response.json()
}

function load(): Promise<{ pack: Pack; senses: Senses }> {
  loading ??= Promise.all([fetchJson<PackData>(packUrl), fetchJson<SensesData>(sensesUrl)]).then(
    ([pack, senses]) => ({ pack: loadPack(pack), senses: loadSenses(senses) }),
    (error: unknown) => {
      loading = undefined
      throw error
    }
  )
  return loading
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const tell = (told: Told): void => postMessage(told)
  try {
    const { pack, senses } = await load()
    tell({ id: data.id, found: findInBlocks(data.texts, pack, senses, { kind: data.kind, grammar }) })
  } catch (error) {
    tell({ id: data.id, failed: error instanceof Error ? error.message : String(error) })
  }
})
