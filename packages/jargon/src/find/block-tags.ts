/**
 * HTML elements that a phrase never goes across, by lower-case tag name. By name and not by computed style: styles cost
 * a layout, and a page's "inline" div is still a box of its own to a reader. `br` and `wbr` are handled where text is read.
 */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup option p pre search section select ' +
    'summary table tbody td tfoot th thead title tr ul video audio object canvas img svg math'
  ).split(' ')
)

/** Elements whose text is never read: code, and places where a parent types. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template textarea input select option datalist code kbd samp svg math iframe object embed canvas video audio head'.split(
    ' '
  )
)

/** Headings begin a section. */
export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption'])
