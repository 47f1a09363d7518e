import type { DocumentKind, Level } from '@plain-iep/jargon'
import type { AddedQuestion, Deleted, Question, QuestionChanges } from '@plain-iep/notebook'
import type { CardData } from '@plain-iep/workbench/packs'

/** A flag as it travels: offsets in UTF-16 code units into the text it was found in. */
export interface SentFlag {
  start: number
  end: number
  termId: string
  level: Level
}

/** What a card shows of a term, as it is packed. */
export type CardText = CardData

/** Where on which page a question comes from. The address is cut at its "?" before it is stored. */
export interface QuestionSource {
  quote: string
  section: string
  pageTitle: string
  pageAddress: string
}

export type PageTrouble = 'too-long' | 'too-many' | 'unreachable'

/** What a page script knows of its page. */
export interface PageStatus {
  /** Flags that are painted, and how many different words they are. */
  flags: number
  words: { termId: string; count: number }[]
  trouble: PageTrouble | null
}

export type SiteSwitch = 'off' | 'once' | 'always'

export interface Preferences {
  level: Level
  /** Words the parent has said they know; these are not flagged. */
  knownWords: string[]
  /** Flag a word only where it first stands in a section. */
  firstUseOnly: boolean
}

/** Problems travel as a sentence to show as it is. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; sentence: string }

/**
 * Every message there is: who asks is in the name (`page:` a page script, `view:` one of our own pages, `tab:` the
 * background asks a page script), what goes with it, and what comes back.
 */
export interface Messages {
  'page:find': {
    params: { texts: string[]; kind: DocumentKind | null }
    result: { flags: SentFlag[][]; kind: DocumentKind }
  }
  'page:preferences': { params: Record<string, never>; result: Preferences }
  'page:bring-card': { params: Record<string, never>; result: null }
  'page:bring-style': { params: Record<string, never>; result: null }
  'page:card-text': { params: { termId: string }; result: CardText }
  'page:save-question': {
    params: { termId: string; place: number; source: QuestionSource }
    result: { alreadySaved: boolean }
  }
  'page:know-word': { params: { termId: string }; result: null }
  'page:write-own': { params: { termId: string; source: QuestionSource }; result: null }
  'page:open-term': { params: { termId: string }; result: null }
  'page:status': { params: PageStatus; result: null }
  'view:site-switch': {
    params: { tabId: number }
    result: { state: SiteSwitch; canRun: boolean; reason: string; host: string; status: PageStatus | null }
  }
  'view:check-page': { params: { tabId: number }; result: null }
  'view:always-check': { params: { tabId: number }; result: null }
  'view:turn-off': { params: { tabId: number }; result: null }
  'view:preferences': { params: Record<string, never>; result: Preferences }
  'view:set-preferences': { params: Partial<Preferences>; result: Preferences }
  'view:card-texts': { params: { termIds: string[] }; result: CardText[] }
  'view:list-questions': { params: Record<string, never>; result: Question[] }
  'view:add-question': { params: { text: string; termId?: string; source?: QuestionSource }; result: AddedQuestion }
  'view:edit-question': { params: { id: string; changes: QuestionChanges }; result: Question }
  'view:reorder-questions': { params: { ids: string[] }; result: null }
  'view:delete-question': { params: { id: string }; result: Deleted }
  'view:undo-delete': { params: { deleted: Deleted }; result: null }
  'view:take-started': { params: Record<string, never>; result: { termId: string; source: QuestionSource } | null }
  'tab:status': { params: Record<string, never>; result: PageStatus }
  'tab:step': { params: { by: 1 | -1 }; result: null }
  'tab:stop': { params: Record<string, never>; result: null }
  'tab:preferences': { params: Preferences; result: null }
}

export type MessageName = keyof Messages
export type Params<N extends MessageName> = Messages[N]['params']
export type Result<N extends MessageName> = Messages[N]['result']
export type Handler<N extends MessageName> = (params: Params<N>, sender: Sender) => Promise<Result<N>> | Result<N>

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** Tab of a page script; undefined for our own pages outside a tab. */
  tabId: number | undefined
  frameId: number
  /** True for the extension's own pages. */
  isOurs: boolean
}

/** What travels over the wire. */
export interface Envelope {
  plainIep: MessageName
  params: unknown
}
