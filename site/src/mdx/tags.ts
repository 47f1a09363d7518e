import { drawings } from '../drawings/drawings.ts'
import Callout from './Callout.astro'
import Checklist from './Checklist.astro'
import Department from './Department.astro'
import Item from './Item.astro'
import Law from './Law.astro'
import LetterLink from './LetterLink.astro'
import ManyParents from './ManyParents.astro'
import Say from './Say.astro'
import SmallStep from './SmallStep.astro'
import Term from './Term.astro'

/** The tags a content file may use. Content imports nothing: the site hands these to every MDX page. */
export const tags = {
  ...drawings,
  Callout,
  Checklist,
  Department,
  Item,
  Law,
  LetterLink,
  ManyParents,
  Say,
  SmallStep,
  Term
}
