/**
 * The parts of an IEP in the order a meeting takes them, with the heading for a list of questions.
 * The ids are those of the glossary (`part` of a term). Services come before placement: where a
 * child learns is decided last, from what the child needs.
 */
export const MEETING_ORDER: readonly (readonly [part: string, heading: string])[] = [
  ['meeting', 'The meeting'],
  ['notice', 'Your rights and notices'],
  ['evaluation', 'Tests and evaluations'],
  ['eligibility', 'Who can get an IEP'],
  ['present-levels', 'How your child is doing now'],
  ['goals', 'Goals'],
  ['progress', 'How progress is reported'],
  ['services', 'Services'],
  ['accommodations', 'Accommodations and supports'],
  ['behavior', 'Behavior'],
  ['testing', 'State and district tests'],
  ['transition', 'Life after high school'],
  ['extended-year', 'Summer and school breaks'],
  ['placement', 'Where your child learns'],
  ['consent', 'Your consent'],
  ['discipline', 'Discipline'],
  ['disputes', 'If you do not agree'],
  ['anywhere', 'Other questions']
]
