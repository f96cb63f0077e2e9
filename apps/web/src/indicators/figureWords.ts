import { useIntl } from 'react-intl'
import type { FigureView } from '@actielijn/contract'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'

/** How figures are told in the language of the page. */
export interface FigureWords {
  /** `14.145`, `meer dan 90%`, `5.000 tot 7.500`, `€ 2,7 miljard` */
  value: (figure: Pick<FigureView, 'value' | 'measure' | 'approximate'>) => string
  /** One number in that measure, as on the axis of a chart. */
  number: (value: number, measure: FigureView['measure']) => string
  /** `2017–2018`, or `2014` for one year. */
  period: (figure: Pick<FigureView, 'period'>) => string
  /** `seksuele uitbuiting, vrouwen en meisjes`; nothing for the whole. */
  cell: (figure: Pick<FigureView, 'breakdown'>) => string
}

/** The ways to tell a figure on this page. */
export function useFigureWords(): FigureWords {
  const intl = useIntl()
  const say = useWords()
  const pick = usePick()
  const number: FigureWords['number'] = (value, measure) => {
    if (measure === 'rank') return say('figures.place-of', { value })
    if (measure === 'percent') return `${intl.formatNumber(value, { maximumFractionDigits: 1 })}%`
    const large = { maximumFractionDigits: 1, notation: 'compact', compactDisplay: 'long' } as const
    const amount = intl.formatNumber(value, value >= 1_000_000 ? large : {})
    return measure === 'euro' ? say('figures.euro', { value: amount }) : amount
  }
  return {
    number,
    value: ({ value, measure, approximate }) => {
      const text =
        typeof value === 'number'
          ? number(value, measure)
          : say('figures.range', { low: number(value.low, measure), high: number(value.high, measure) })
      return approximate ? say(`figures.${approximate}`, { value: text }) : text
    },
    period: ({ period: { from, to } }) => (from === to ? String(from) : `${from}–${to}`),
    cell: ({ breakdown }) => breakdown.map(({ label }) => pick(label)).join(', '),
  }
}
