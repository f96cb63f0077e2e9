import { useIntl } from 'react-intl'

/** Which of two texts to show, and the language it is in when that is not the page's. */
export function inLanguage(text: { nl: string; en?: string | undefined }, locale: string): { text: string; lang?: 'nl' } {
  if (!locale.startsWith('en')) return { text: text.nl }
  return text.en ? { text: text.en } : { text: text.nl, lang: 'nl' }
}

/** A text in the language of the page; Dutch where there is no English, and marked so. */
export function Said({ text }: { text: { nl: string; en?: string | undefined } }) {
  const said = inLanguage(text, useIntl().locale)
  return said.lang ? <span lang={said.lang}>{said.text}</span> : said.text
}

/** Gives `pick(text)`: the plain text in the language of the page, for attributes and sorting. */
export function usePick(): (text: { nl: string; en?: string | undefined }) => string {
  const { locale } = useIntl()
  return (text) => inLanguage(text, locale).text
}
