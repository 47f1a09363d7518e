import type { QuestionRole, QuestionStage } from '@plain-iep/content'

/** What the page of ready-made questions says. */
export interface BankStrings {
  title: string
  description: string
  lead: string
  mine: string
  jump: string
  filters: string
  part: string
  stage: string
  role: string
  allParts: string
  allStages: string
  allRoles: string
  mustOnly: string
  everyTime: string
  askNext: string
  stages: Record<QuestionStage, string>
  roles: Record<QuestionRole, string>
  /** Read by a script, so with {places} to fill in rather than functions. */
  alive: Record<
    'add' | 'takeOut' | 'word' | 'inList' | 'added' | 'takenOut' | 'failed' | 'none' | 'one' | 'many' | 'showAll',
    string
  >
}

/** What the island with the parent's list says; plain data, since it travels into the page. */
export type ListStrings = Record<
  | 'loading'
  | 'failed'
  | 'writeLabel'
  | 'writeHint'
  | 'add'
  | 'added'
  | 'addedBefore'
  | 'takeTitle'
  | 'takeHint'
  | 'print'
  | 'text'
  | 'markdown'
  | 'table'
  | 'withMeanings'
  | 'meaningsMissing'
  | 'withQuotes'
  | 'withQuotesHint'
  | 'fileName',
  string
>

/** The stores of the notebook as a parent knows them: for one thing, and for {count} of them. */
export type StoreWords = Record<
  'children' | 'meetings' | 'questions' | 'ticks' | 'dates' | 'letters' | 'logEntries' | 'settings' | 'setAside',
  { one: string; many: string }
>

/** What the island about all that is kept says; plain data, since it travels into the page. */
export interface StoredStrings
  extends Record<
    | 'title'
    | 'loading'
    | 'failed'
    | 'nothing'
    | 'here'
    | 'backupTitle'
    | 'backupHint'
    | 'backup'
    | 'backupName'
    | 'restore'
    | 'restoreHint'
    | 'restored'
    | 'restoredNothing'
    | 'putAside'
    | 'asideTitle'
    | 'asideHint'
    | 'useThis'
    | 'dropThis'
    | 'deleteTitle'
    | 'deleteAll'
    | 'deleteAsk'
    | 'deleteYes'
    | 'deleteNo'
    | 'deleted',
    string
  > {
  stores: StoreWords
}
