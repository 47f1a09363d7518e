// What may be imported where there is no file system: lists and types only.
export type { Fact } from './load/load-law.ts'
export { GUIDE_SECTIONS, type GuidePageFrontMatter, type GuideSection } from './schema/guide-page.ts'
export {
  IEP_PARTS,
  type IepPart,
  TERM_KINDS,
  TERM_LEVELS,
  type Term,
  type TermKind,
  type TermLevel
} from './schema/term.ts'
