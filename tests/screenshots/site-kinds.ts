/** One address for every kind of page the site has. */
export const SITE_KINDS = [
  '',
  'start/',
  'rights/',
  'rights/card/',
  'before/',
  'during/',
  'after/',
  'glossary/',
  'glossary/lre/',
  'glossary/wisc-v/',
  'glossary/ard-committee/',
  'glossary/kinds/score/',
  'search/',
  'questions/',
  'questions/bank/',
  'privacy/',
  'about/',
  'gallery/',
  'no-such-page/'
] as const
