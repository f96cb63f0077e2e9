import type { Day, ImpreciseDate } from '@actielijn/plan'

const month = (day: Day) => Number(day.slice(5, 7))

/** The month, quarter and half-year in which a day lies. */
export function monthOf(day: Day): ImpreciseDate {
  return { precision: 'month', value: day.slice(0, 7) }
}

export function quarterOf(day: Day): ImpreciseDate {
  return { precision: 'quarter', value: `${day.slice(0, 4)}-Q${Math.ceil(month(day) / 3)}` }
}

export function halfYearOf(day: Day): ImpreciseDate {
  return { precision: 'half-year', value: `${day.slice(0, 4)}-H${Math.ceil(month(day) / 6)}` }
}
