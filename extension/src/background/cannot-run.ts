/** Why no script can run on a page, as one sentence that says what to do. */
export function cannotRunReason(address: string | undefined): string {
  if (address === undefined || address === '')
    return 'This page cannot be checked, so open the school’s page and try again.'
  if (/^(?:chrome|edge|about|brave|moz-extension|chrome-extension|view-source|devtools):/.test(address)) {
    return 'The browser’s own pages cannot be checked, so open the school’s page and try again.'
  }
  if (/^file:/.test(address))
    return 'A file from your disk cannot be checked here yet, so open the school’s web page and try again.'
  if (/^https:\/\/(?:chromewebstore\.google|chrome\.google|addons\.mozilla)\./.test(address)) {
    return 'Browsers let no one read their store pages, so open the school’s page and try again.'
  }
  if (/\.pdf(?:[?#]|$)/i.test(address))
    return 'This looks like a PDF, which cannot be checked here yet, so ask the school for a web or text copy.'
  return 'The browser does not let us read this page, so try the school’s page itself.'
}
