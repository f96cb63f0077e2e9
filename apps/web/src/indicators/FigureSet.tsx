import type { FigureSetView } from '@actielijn/contract'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { FigureChart } from './FigureChart.tsx'
import { FigureTable } from './FigureTable.tsx'
import type { IndicatorDetail } from './queries.ts'

interface Props {
  set: FigureSetView
  detail: IndicatorDetail
}

/** Figures that may stand beside each other: one chart and its table. */
export function FigureSet({ set, detail }: Props) {
  const say = useWords()
  const pick = usePick()
  const { indicator, scopes, bases } = detail
  const scope = scopes.find(({ code }) => code === set.scope)
  const base = bases.find(({ code }) => code === set.base)
  const observations = set.observations.flatMap((code) => detail.observations.find((one) => one.code === code) ?? [])
  const title = say(`figures.set.${set.measure}`, {
    unit: pick(indicator.unit),
    base: base ? pick(base.title) : set.base,
  })
  const caption = say('figures.set.caption', { title, scope: scope ? pick(scope.title) : set.scope, years: set.years })
  return (
    <section>
      <h2 className="utrecht-heading-2">{title}</h2>
      <FigureChart figures={observations} label={caption} nature={indicator.nature} />
      <FigureTable caption={caption} observations={observations} indicators={[indicator]} scopes={scopes} />
    </section>
  )
}
