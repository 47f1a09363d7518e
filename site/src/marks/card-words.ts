import type { CardData } from '@plain-iep/workbench/packs'

/** What a card on the site says about a word; `part` is the part of the IEP under which a saved question is filed. */
export type CardWords = Pick<CardData, 'id' | 'name' | 'acronym' | 'meaning' | 'longer' | 'part' | 'questions'>
