import type { FigureSetView } from '@actielijn/contract'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { FigureChart } from './FigureChart.tsx'
import { FigureTable } from './FigureTable.tsx'
import styles from './Indicators.module.css'
import type { IndicatorDetail } from './queries.ts'

interface Props {
  sets: readonly FigureSetView[]
  detail: IndicatorDetail
}

/** Parts that each count something else, such as arrests and euros: a small chart each, and one table. */
export function PartsApart({ sets, detail }: Props) {
  const say = useWords()
  const pick = usePick()
  const { indicator, scopes } = detail
  const charts = sets.map((set) => ({
    key: set.observations.join(),
    figures: set.observations.flatMap((code) => detail.observations.find((one) => one.code === code) ?? []),
  }))
  const [first] = sets
  if (!first) return null
  const scope = scopes.find(({ code }) => code === first.scope)
  const caption = say('figures.each.caption', {
    title: pick(indicator.title),
    scope: scope ? pick(scope.title) : first.scope,
    years: first.years,
  })
  return (
    <section>
      <h2 className="utrecht-heading-2">{say('figures.each')}</h2>
      <p className="utrecht-paragraph">{say('figures.each.lead')}</p>
      <div className={styles.apart}>
        {charts.map(({ key, figures }) => (
          <FigureChart
            key={key}
            figures={figures}
            label={figures[0]?.breakdown.map(({ label }) => pick(label)).join(', ') || caption}
            nature={indicator.nature}
          />
        ))}
      </div>
      <FigureTable
        caption={caption}
        observations={charts.flatMap(({ figures }) => figures)}
        indicators={[indicator]}
        scopes={scopes}
      />
    </section>
  )
}
