import { useIntl, type IntlShape } from 'react-intl'
import type { Day, ImpreciseDate, Instant } from '@actielijn/plan'

/** How days and periods are written in the language of the page; all days are those of Amsterdam. */
export interface Dates {
  /** `27 okt 2020` */
  day: (day: Day) => string
  /** `27 oktober 2020` */
  longDay: (day: Day) => string
  /** `oktober 2020`, from a day or a month. */
  month: (month: string) => string
  /** `okt 2020` */
  shortMonth: (month: string) => string
  /** `27 okt 2020 om 14:02` */
  moment: (instant: Instant) => string
  /** `14:02` */
  time: (instant: Instant | number) => string
  /** As exact as its source: `2e kwartaal 2021`, `vóór de zomer van 2019`. */
  period: (date: ImpreciseDate) => string
}

/** The ways to write a date on this page. */
export function useDates(): Dates {
  return datesIn(useIntl())
}

/** The same for one `intl`. */
export function datesIn(intl: IntlShape): Dates {
  const on = (day: string, options: Intl.DateTimeFormatOptions) =>
    intl.formatDate(`${day.length === 7 ? `${day}-01` : day}T12:00:00Z`, options)
  const dates: Dates = {
    day: (day) => on(day, { day: 'numeric', month: 'short', year: 'numeric' }),
    longDay: (day) => on(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    month: (month) => on(month.slice(0, 7), { month: 'long', year: 'numeric' }),
    shortMonth: (month) => on(month.slice(0, 7), { month: 'short', year: 'numeric' }),
    moment: (instant) =>
      intl.formatDate(instant, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    time: (instant) => intl.formatDate(instant, { hour: '2-digit', minute: '2-digit' }),
    period: (date) => periodIn(intl, dates, date),
  }
  return dates
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

function periodIn(intl: IntlShape, dates: Dates, date: ImpreciseDate): string {
  const before = date.bound === 'before'
  const year = date.value.slice(0, 4)
  const season = seasons.find((name) => name === date.value.slice(5))
  if (before && date.precision === 'season' && season) {
    return intl.formatMessage({ id: `period.before-season.${season}` }, { year })
  }
  const named = spanIn(intl, dates, date)
  return before ? intl.formatMessage({ id: 'period.before' }, { period: named }) : named
}

function spanIn(intl: IntlShape, dates: Dates, { precision, value }: ImpreciseDate): string {
  const year = value.slice(0, 4)
  const number = value.slice(6)
  switch (precision) {
    case 'day':
      return dates.longDay(value)
    case 'month':
      return dates.month(value)
    case 'quarter':
      return intl.formatMessage({ id: 'period.quarter' }, { number, year })
    case 'half-year':
      return intl.formatMessage({ id: 'period.half-year' }, { number, year })
    case 'season': {
      const season = seasons.find((name) => name === value.slice(5)) ?? 'spring'
      return intl.formatMessage({ id: `period.season.${season}` }, { year })
    }
    case 'year':
      return year
  }
}
