/**
 * The longest texts we keep, in characters. Each leaves plenty of room for real use,
 * and stops a page or a slip of the hand from filling the device.
 */
export const LIMITS = {
  /** A question is read aloud; the longest ready-made one has under 200. */
  question: 1_000,
  /** A long paragraph of a draft. A longer quote is cut, not refused: the parent did not type it. */
  quote: 2_000,
  /** Titles and headings of the school's page, cut in the same way. */
  heading: 300,
  /** What was said at the meeting, about two typed pages. */
  answer: 5_000,
  /** A name, a role, or a short title. */
  name: 200,
  /** One cell of a log, and one blank of a letter. */
  cell: 10_000,
  /** A backup file. 5,000 long questions make about 5 million. */
  backup: 50_000_000
} as const

/** How long to wait for the browser, in milliseconds. */
export const WAITS = {
  /** An older tab closes its notebook at once when asked. After this it is stuck or asleep. */
  blocked: 3_000,
  /** Opening takes well under a second. After this it waits behind something that will not end. */
  open: 8_000
} as const
