export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** English lives below `/en`, Dutch at the root; the words in the rest of an address are the same. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl'
}

/** The language of the page that is open. A switch loads the page anew, so it does not change under way. */
export function currentLanguage(): Language {
  return languageOf(window.location.pathname)
}

/** What the router takes off the front of every address. */
export function basepathOf(language: Language): string {
  return language === 'en' ? '/en' : '/'
}

/** The address of the same page in the other language. */
export function inLanguage(language: Language, pathWithoutPrefix: string, search: string): string {
  const path = language === 'en' ? `/en${pathWithoutPrefix === '/' ? '' : pathWithoutPrefix}` : pathWithoutPrefix
  return `${path}${search}`
}
