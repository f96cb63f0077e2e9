import type { Comparison } from '@actielijn/contract'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../ui/words.tsx'
import { FigureChart } from './FigureChart.tsx'
import { FigureTable } from './FigureTable.tsx'
import styles from './Indicators.module.css'
import type { IndicatorList } from './queries.ts'

/** Like beside like in one chart; anything else is refused with every reason, and shown as separate figures only. */
export function Compared({ comparison, list }: { comparison: Comparison; list: IndicatorList }) {
  const say = useWords()
  const { observations } = comparison
  const nature = list.items.find(({ code }) => code === observations[0]?.indicator)?.nature ?? 'reported'
  const label = say('comparison.chart')
  return (
    <>
      {comparison.comparable ? (
        <FigureChart figures={observations} label={label} nature={nature} compared />
      ) : (
        <div className={styles.outcome}>
          <Notice tone="warning" title={say('comparison.refused')}>
            <ul className={styles.refused}>
              {comparison.refusals.map((reason) => (
                <li key={reason}>{say(`comparison.${reason}`)}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <FigureTable
        caption={comparison.comparable ? label : say('comparison.apart')}
        observations={observations}
        indicators={list.items}
        scopes={list.scopes}
        mixed
        compared
      />
    </>
  )
}
