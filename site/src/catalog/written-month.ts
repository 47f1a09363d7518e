/** "2026-11" as a reader writes it: "November 2026". A year alone stays a year. */
export function writtenMonth(month: string, language = 'en'): string {
  if (!month.includes('-')) return month
  const locale = language === 'en' ? 'en-US' : language
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`)
  )
}
