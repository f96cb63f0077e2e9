import type { ImpreciseDate } from '@actielijn/plan'

type Language = 'nl' | 'en'

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const

const seasons: Record<string, Record<Language, string>> = {
  spring: { nl: 'voorjaar', en: 'spring' },
  summer: { nl: 'zomer', en: 'summer' },
  autumn: { nl: 'najaar', en: 'autumn' },
  winter: { nl: 'winter', en: 'winter' },
}

/** A date as exact as its source, in words: "2e kwartaal 2019", "vóór juni 2020". */
export function periodText(date: ImpreciseDate, language: Language): string {
  const text = spanText(date, language)
  if (date.bound !== 'before') return text
  return language === 'nl' ? `vóór ${text}` : `before ${text}`
}

/** A calendar day in words: "1 november 2018". */
export function dayText(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[language][Number(month) - 1] ?? month} ${year}`
}

function spanText({ precision, value }: ImpreciseDate, language: Language): string {
  const year = value.slice(0, 4)
  const rest = value.slice(5)
  switch (precision) {
    case 'day':
      return dayText(value, language)
    case 'month':
      return `${months[language][Number(rest) - 1] ?? rest} ${year}`
    case 'quarter':
      return language === 'nl' ? `${rest.slice(1)}e kwartaal ${year}` : `Q${rest.slice(1)} ${year}`
    case 'half-year':
      return language === 'nl' ? `${rest.slice(1)}e helft ${year}` : `H${rest.slice(1)} ${year}`
    case 'season':
      return `${seasons[rest]?.[language] ?? rest} ${year}`
    case 'year':
      return year
  }
}
