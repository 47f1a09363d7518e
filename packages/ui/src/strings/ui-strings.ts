/** Every word the shared components say; one dictionary a language. */
export interface UiStrings {
  close: string
  more: string
  know: string
  writeOwn: string
  inYourDraft: string
  questionsFor: string
  saving: string
  saved: string
  savedAlready: string
  saveFailed: string
  tryAgain: string
  errorLabel: string
  savedLabel: string
  emptyLabel: string
  mustAsk: string
  niceToHave: string
  makeMustAsk: string
  makeNiceToHave: string
  moveUp: string
  moveDown: string
  edit: string
  editLabel: string
  keep: string
  cancel: string
  remove: string
  removed: string
  undo: string
  fromDraft: string
  sayBack: string
  sayBackBlank: string
  sayBackEnd: string
  list: string
  lastQuestions: string
  trackSuccess: string
  meetAgain: string
  roomForAnswer: string
  emptyTitle: string
  emptyHelp: string
  emptyQuestion: string
  movedTo(place: number, all: number): string
  about(question: string): string
}
