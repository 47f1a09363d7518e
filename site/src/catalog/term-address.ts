/** Where a term's page stands on the site. */
export const termAddress = (id: string): string => `/glossary/${id}/`

/** Where the list of one kind of term stands. */
export const kindAddress = (kind: string): string => `/glossary/kinds/${kind}/`
