/**
 * A web address as it may be kept: no query, no fragment, no user name, no `;jsessionid=`, since those can
 * carry a child's name or a key to the portal. Undefined for anything but http and https: the
 * path of a file on the parent's own disk says more than it helps.
 */
export function addressWithoutQuery(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, origin, pathname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return origin + pathname.replace(/;[^/]*/g, '')
}
