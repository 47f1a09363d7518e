import { LEVELS, type Level } from '@plain-iep/jargon'
import { Button, en, Notice } from '@plain-iep/ui'
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../messages/contract.ts'
import type { Send } from '../../messages/send.ts'
import { viewStrings as words } from '../strings/en.ts'
import { SiteState } from './SiteState.tsx'

export interface PopupProps {
  send: Send
  activeTab: () => Promise<{ id: number; address: string | undefined } | undefined>
  askForSite: (origin: string) => Promise<boolean>
  originPattern: (address: string | undefined) => string | undefined
  openOurPage: (path: string) => Promise<void>
}

type Site = Result<'view:site-switch'>

/** How long a page may take to count its words before the pop-up asks again, in milliseconds, and how often. */
const ASK_AGAIN_MS = 400
const ASKS = 12

/** The toolbar pop-up: check this page, always check this site, off; how many words; my questions. */
export function Popup({ send, activeTab, askForSite, originPattern, openOurPage }: PopupProps) {
  const [tab, setTab] = useState<{ id: number; address: string | undefined }>()
  const [site, setSite] = useState<Site>()
  const [level, setLevel] = useState<Level>('few')
  const [questions, setQuestions] = useState(0)
  const [error, setError] = useState('')
  const [asks, setAsks] = useState(0)

  async function look(tabId: number): Promise<void> {
    setSite(await send('view:site-switch', { tabId }))
  }

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setError('')
    try {
      await work()
    } catch (problem) {
      setError((problem as Error).message)
    }
  }

  useEffect(() => {
    void attempt(async () => {
      const found = await activeTab()
      setTab(found)
      if (found) await look(found.id)
      setLevel((await send('view:preferences', {})).level)
    })
    // The list is read apart: a notebook in trouble must not keep a parent from checking a page.
    void attempt(async () => setQuestions((await send('view:list-questions', {})).length))
  }, [])

  // A page just switched on is still being read: look again until it has words, or has had time enough.
  useEffect(() => {
    if (!tab || !site || site.state === 'off' || (site.status?.words.length ?? 0) > 0 || asks >= ASKS) return
    const timer = setTimeout(() => {
      setAsks(asks + 1)
      void attempt(() => look(tab.id))
    }, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [site, asks])

  function change(work: (tabId: number) => Promise<unknown>): () => void {
    return () => {
      if (!tab) return
      void attempt(async () => {
        await work(tab.id)
        setAsks(0)
        await look(tab.id)
      })
    }
  }

  const always = change(async (tabId) => {
    const origin = originPattern(tab?.address)
    if (!origin) return
    // Nothing may be awaited before this: browsers ask only straight after a click.
    if (!(await askForSite(origin))) throw new Error(words.refused)
    await send('view:always-check', { tabId })
  })

  return (
    <>
      <h1>{words.brand}</h1>
      {error && (
        <Notice kind="error" strings={en}>
          {error}
        </Notice>
      )}
      {site ? (
        <SiteState
          site={site}
          onCheck={change((tabId) => send('view:check-page', { tabId }))}
          onAlways={always}
          onOff={change((tabId) => send('view:turn-off', { tabId }))}
        />
      ) : (
        !error && <p class="popup-quiet">{words.loading}</p>
      )}
      <label class="popup-level">
        {words.level}
        <select
          value={level}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Level
            void attempt(async () => {
              setLevel((await send('view:set-preferences', { level: chosen })).level)
              setAsks(0)
              if (tab) await look(tab.id)
            })
          }}
        >
          {LEVELS.map((name) => (
            <option value={name} key={name}>
              {words.levels[name]}
            </option>
          ))}
        </select>
      </label>
      <p class="popup-foot">
        <Button onClick={() => void attempt(() => openOurPage('/questions.html'))}>
          {words.myQuestions(questions)}
        </Button>
      </p>
    </>
  )
}
