/** First section of each subpart of 34 CFR Part 300, as the Department's own site files them. */
const SUBPARTS: [number, string][] = [
  [800, 'h'],
  [700, 'g'],
  [600, 'f'],
  [500, 'e'],
  [300, 'd'],
  [200, 'c'],
  [100, 'b'],
  [1, 'a']
]

/** The section ("300.34") of a citation such as "34 CFR 300.34(c)", or undefined when it cites something else. */
export function sectionOf(cite: string): string | undefined {
  return /\b34 CFR (300\.\d+)/.exec(cite)?.[1]
}

/** The public page of a section of 34 CFR Part 300 on the Department of Education's site. */
export function regulationAddress(section: string): string {
  const number = Number(section.split('.')[1])
  const subpart = SUBPARTS.find(([first]) => number >= first)?.[1]
  if (!subpart) throw new Error(`"${section}" is not a section of 34 CFR Part 300.`)
  return `https://sites.ed.gov/idea/regs/b/${subpart}/${section}`
}
