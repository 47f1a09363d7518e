/** "2026-11-22" as a reader writes it: "November 22, 2026". Days have no time zone: noon UTC keeps them whole. */
export function writtenDate(day: string, language = 'en'): string {
  const locale = language === 'en' ? 'en-US' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}
