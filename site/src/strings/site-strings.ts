import type { GuideSection, TermKind } from '@plain-iep/content/browser'
import type { ChecklistStrings, MeetingChoiceStrings } from './checklist-strings.ts'
import type { DrawingStrings } from './drawing-strings.ts'
import type { KeepStrings } from './keep-strings.ts'
import type { LetterStrings } from './letter-strings.ts'
import type { PlannerStrings } from './planner-strings.ts'
import type { BankStrings, ListStrings, StoredStrings } from './question-strings.ts'
import type { SampleStrings, TryStrings } from './sample-strings.ts'
import type { SheetsStrings } from './sheet-strings.ts'
import type { StatesStrings } from './states-strings.ts'

/** A door on the home page: a line in a parent's own words, and what lies behind it. */
export interface DoorStrings {
  says: string
  leads: string
}

/** One thing to do around a meeting; those before it are counted back from its day. */
export interface PlanStep {
  stage: 'before' | 'during' | 'after'
  daysBefore?: number
  text: string
  href: string
}

/** Every word the site itself says; one dictionary a language. */
export interface SiteStrings {
  language: string
  siteName: string
  skip: string
  menu: string
  nav: Record<'start' | 'before' | 'during' | 'after' | 'rights' | 'words', string>
  search: string
  footer: Record<
    | 'notAdvice'
    | 'staysHere'
    | 'privacy'
    | 'about'
    | 'rights'
    | 'words'
    | 'questions'
    | 'letters'
    | 'sheets'
    | 'states'
    | 'planner'
    | 'links',
    string
  >
  home: Record<
    'title' | 'description' | 'question' | 'lead' | 'draftLabel' | 'lookUp' | 'lookUpHint' | 'allWords',
    string
  > & {
    draftCaption(count: string): string
    plan: Record<'label' | 'hint' | 'keep' | 'forget' | 'now' | 'over' | 'today' | 'one' | 'many', string> & {
      steps: PlanStep[]
    }
  }
  doors: Record<'help' | 'meeting' | 'draft' | 'had' | 'disagree', DoorStrings>
  sections: Record<GuideSection, string>
  guide: Record<'wordsToKnow' | 'sources' | 'youAreHere', string> & {
    moreIn(section: string): string
    reviewed(date: string): string
  }
  labels: Record<'law' | 'court' | 'guidance' | 'parents' | 'say' | 'smallStep', string>
  term: Record<
    | 'inDrafts'
    | 'draftStamp'
    | 'ask'
    | 'copy'
    | 'copied'
    | 'copyFailed'
    | 'save'
    | 'saved'
    | 'saveFailed'
    | 'toQuestions'
    | 'savedAlready'
    | 'where'
    | 'why'
    | 'rule'
    | 'related'
    | 'alsoWritten'
    | 'score',
    string
  > & { states(codes: string): string; kinds: Record<TermKind, string> }
  score: Record<'share' | 'sentence', string>
  glossary: Record<'title' | 'description' | 'lead' | 'find' | 'findHint' | 'byKind' | 'byLetter', string> & {
    heading(count: string): string
    kindDescription(kind: string): string
    count(count: number): string
  }
  /** Read by scripts, so with {places} to fill in rather than functions. */
  results: Record<'loading' | 'failed' | 'page' | 'none' | 'one' | 'many', string>
  searchPage: Record<'title' | 'description' | 'hint' | 'noScript', string>
  checklist: ChecklistStrings
  meetingChoice: MeetingChoiceStrings
  questionsPage: Record<'title' | 'description' | 'lead' | 'toBank' | 'noScript', string> & {
    list: ListStrings
    stored: StoredStrings
  }
  bank: BankStrings
  keep: KeepStrings
  letters: LetterStrings
  states: StatesStrings
  planner: PlannerStrings
  sample: SampleStrings
  tryDraft: TryStrings
  sheets: SheetsStrings
  drawings: DrawingStrings
  notFound: Record<'title' | 'lead', string>
}
