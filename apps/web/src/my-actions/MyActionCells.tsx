import { useIntl } from 'react-intl'
import { usePlan } from '../api/plan.tsx'
import { Badge } from '../ui/Badge.tsx'
import { FreshnessBadge, LatenessBadge, OutlookBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { inLanguage, Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import type { MyAction } from './grouped.ts'
import styles from './MyActionCells.module.css'

interface MyActionCellsProps {
  item: MyAction
  /** Why "Ongewijzigd" was refused for this one. */
  refusal?: string | undefined
}

/** What a row of mine tells: what it is, where it stands, by when, and what was last said. */
export function MyActionCells({ item, refusal }: MyActionCellsProps) {
  const say = useWords()
  return (
    <>
      <th scope="row" className={`utrecht-table__cell ${styles.action}`}>
        <Title item={item} />
        {refusal && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
      </th>
      <td className="utrecht-table__cell" data-label={say('mine.column.phase')}>
        <div className={styles.badges}>
          <PhaseBadge phase={item.state.phase} result={item.state.result} />
          {item.state.outlook && <OutlookBadge outlook={item.state.outlook} />}
          {item.submitted && <small>{say('mine.submitted')}</small>}
        </div>
      </td>
      <td className="utrecht-table__cell" data-label={say('mine.column.due')}>
        <Due item={item} />
      </td>
      <td className="utrecht-table__cell" data-label={say('mine.column.last')}>
        <Last item={item} />
      </td>
    </>
  )
}

function Title({ item }: { item: MyAction }) {
  const say = useWords()
  const plan = usePlan()
  return (
    <>
      <span className={styles.soft}>{item.code}</span>{' '}
      {item.drafted && <Badge mark="✎">{say('mine.draft')}</Badge>}
      <div>
        <ActionLink programme={plan.code} action={item.code}>
          <Said text={item.title} />
        </ActionLink>
      </div>
      {item.returned && (
        <p className={styles.reason}>
          <Badge tone="warn" mark="↩">
            {say('mine.returned')}
          </Badge>{' '}
          <span lang="nl">{item.returned.reason}</span>
        </p>
      )}
    </>
  )
}

function Due({ item }: { item: MyAction }) {
  const say = useWords()
  const dates = useDates()
  return (
    <div>
      {item.due ? dates.period(item.due) : <span className={styles.soft}>{say('lateness.no-date')}</span>}
      {item.lateness === 'overdue' && (
        <div>
          <LatenessBadge lateness="overdue" monthsLate={item.monthsLate} />
        </div>
      )}
    </div>
  )
}

function Last({ item }: { item: MyAction }) {
  const { locale } = useIntl()
  const dates = useDates()
  const { lastAbout } = item.state
  const said = item.lastWords && inLanguage(item.lastWords.text, locale)
  return (
    <div>
      {lastAbout && <span>{dates.day(lastAbout)}</span>} {item.freshness !== 'fresh' && <FreshnessBadge freshness={item.freshness} lastAbout={lastAbout} />}
      {said && (
        <p className={styles.words} lang={said.lang}>
          {said.text}
        </p>
      )}
    </div>
  )
}
