// What may be imported where there is no file system: lists and types only.
export type { Fact } from './load/load-law.ts'
export { type PublishedState, publishState, type Shown } from './publish/publish-state.ts'
export type { ShownAs } from './publish/shown-as.ts'
export { GUIDE_SECTIONS, type GuidePageFrontMatter, type GuideSection } from './schema/guide-page.ts'
export type {
  Clock,
  ClockEnd,
  ClockStart,
  ClockStatement,
  DayUnit,
  StateRecord,
  StateStatement,
  StateWord
} from './schema/state.ts'
export {
  IEP_PARTS,
  type IepPart,
  TERM_KINDS,
  TERM_LEVELS,
  type Term,
  type TermKind,
  type TermLevel
} from './schema/term.ts'
