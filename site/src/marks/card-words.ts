/** What a card on the site says about a word. */
export interface CardWords {
  id: string
  name: string
  acronym?: string
  meaning: string
  longer: string
  /** The part of the IEP it belongs to, so that a saved question is filed there. */
  part: string
  questions: string[]
}
