/** Every limit of this package, with its reason. */

/** Work on the page's own thread stops after this long and goes on in the next task, in milliseconds: at a quarter of the speed a slice still ends under 50. */
export const SLICE_MS = 6

/** Nodes walked between two looks at the clock: `performance.now()` costs as much as some tens of nodes. */
export const NODES_PER_LOOK = 256

/** Changes are gathered this long before work begins, in milliseconds: typing and list updates come in bursts. */
export const GATHER_MS = 120

/** A page that has not changed for this long is judged as a whole again, in milliseconds. */
export const QUIET_MS = 800

/** More changed places than this are one new reading of the whole page. */
export const MANY_CHANGES = 400

/** A page is read up to here, in UTF-16 code units: twelve times the longest draft seen. Beyond, the reader is told. */
export const MOST_TEXT = 6_000_000

/**
 * How far beyond the window flags are painted, in parts of its size: the browser looks at every painted range for each
 * frame it draws, and a long draft has thousands of them.
 */
export const NEAR_VIEW = '100%'

/**
 * How far beyond the edge of a part that scrolls by itself. In pixels: Chromium adds it to the window too, and takes the
 * parts above from the sum (see docs/browser-bugs.md).
 */
export const NEAR_SCROLL = '600px'

/** Room that one letter of the smallest print takes, in square CSS pixels: text that would need more than its box has stands outside it. */
export const SMALLEST_LETTER = 25

/** More flags than this are not kept: nobody reads them. */
export const MOST_FLAGS = 20_000

/** One block longer than this is cut at a space, in UTF-16 code units. */
export const LONGEST_BLOCK = 100_000
