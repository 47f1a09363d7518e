/** The page that explains each heading of the sample draft. */
const GUIDES: Record<string, string> = {
  'Student and dates': '/parts-of-an-iep/cover-and-dates/',
  'Meeting participants': '/people/',
  'Procedural safeguards': '/rights/safeguards/',
  'Evaluation results': '/start/evaluation/',
  'Eligibility determination': '/start/does-my-child-need-one/',
  'Consideration of special factors': '/parts-of-an-iep/special-factors/',
  'Present levels of academic achievement and functional performance (PLAAFP)': '/parts-of-an-iep/present-levels/',
  'Measurable annual goals': '/parts-of-an-iep/goals/',
  'Special education and related services': '/parts-of-an-iep/services/',
  'Accommodations and modifications': '/parts-of-an-iep/accommodations-and-modifications/',
  'Supports for school personnel': '/parts-of-an-iep/services/',
  'State and district assessment': '/parts-of-an-iep/testing/',
  'Extended school year (ESY)': '/parts-of-an-iep/extended-year/',
  Transition: '/parts-of-an-iep/transition/',
  'Behavior intervention plan (BIP): summary': '/parts-of-an-iep/behavior/',
  'Least restrictive environment (LRE) and placement': '/parts-of-an-iep/placement/',
  'Meeting notes (for use at the meeting)': '/during/minutes-and-notes/',
  'Prior written notice (PWN)': '/rights/notice-and-language/',
  'Consent and signature page': '/parts-of-an-iep/signatures-and-consent/'
}

/** The address of the page that explains a part of the sample. Throws when a heading has none yet. */
export function partGuide(title: string): string {
  const address = GUIDES[title]
  if (!address) throw new Error(`The sample draft's part "${title}" has no guide page: add it to part-guides.ts.`)
  return address
}
