import type { ReactNode } from 'react'
import type { Distribution } from '@actielijn/contract'
import { results } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { ActionsLink, type ActionsSearch } from '../ui/links.tsx'
import { useWords, Words } from '../ui/words.tsx'
import styles from './OverviewPage.module.css'

/** Where the programme stands in a sentence or two; every number leads to the table behind it. */
export function StandSentence({ total }: { total: Distribution }) {
  const say = useWords()
  const plan = usePlan()
  const to = (search: ActionsSearch) => (words: ReactNode[]) => (
    <ActionsLink programme={plan.code} search={search} className={styles.figure}>
      {words}
    </ActionsLink>
  )
  const came = results
    .filter((result) => total.results[result] > 0)
    .map((result) => `${total.results[result]} ${say(`result.${result}`)}`)
  return (
    <>
      <Words
        id="overview.delivered"
        values={{
          ...total.phases,
          total: total.total,
          totalLink: to({}),
          completedLink: to({ fase: 'completed' }),
          embeddedLink: to({ fase: 'embedded' }),
          runningLink: to({ fase: 'running' }),
        }}
      />{' '}
      <Words
        id="overview.waiting"
        values={{
          never: total.never,
          overdue: total.overdue,
          neverLink: to({ actualiteit: 'never' }),
          overdueLink: to({ tijdigheid: 'overdue' }),
        }}
      />
      {came.length > 0 && <span className={styles.results}>{say('overview.results', { results: came.join(', ') })}</span>}
    </>
  )
}
