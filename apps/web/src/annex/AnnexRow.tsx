import { useIntl } from 'react-intl'
import type { Annex } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { LatenessBadge, OutlookBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { Markdown } from '../ui/Markdown.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { phases } from '@actielijn/plan'
import { inLanguage, Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './AnnexPage.module.css'

interface RowProps {
  row: Annex['lines'][number]['groups'][number]['actions'][number]
}

/** One action, or a part of one, with where it stands and the full words of what was last said. */
export function AnnexRow({ row }: RowProps) {
  const say = useWords()
  const plan = usePlan()
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className={`utrecht-table__cell ${row.parent ? styles.child : ''}`}>
        <span className={styles.code}>{row.code}</span>
        {row.parent && <span className={styles.code}> · {say('annex.part-of', { code: row.parent })}</span>}
        <br />
        <ActionLink programme={plan.code} action={row.code}>
          <Said text={row.title} />
        </ActionLink>
        <PartsCount row={row} />
      </th>
      <td className="utrecht-table__cell" data-label={say('annex.column.reporter')}>
        <div>
          <OrganisationName code={row.reporter} />
          {row.responsible.ministry !== row.reporter && (
            <p className={styles.small}>
              {say('annex.responsible')} <OrganisationName code={row.responsible.ministry} />
            </p>
          )}
        </div>
      </td>
      <td className="utrecht-table__cell" data-label={say('annex.column.due')}>
        <Due row={row} />
      </td>
      <td className="utrecht-table__cell" data-label={say('annex.column.phase')}>
        <Stand row={row} />
      </td>
      <td className="utrecht-table__cell" data-label={say('annex.column.words')}>
        <LastWords row={row} />
      </td>
    </tr>
  )
}

/** How the parts are spread over the phases; they stand below and are not counted again. */
function PartsCount({ row: { children } }: RowProps) {
  const say = useWords()
  if (!children) return null
  const spread = phases
    .filter((phase) => children.phases[phase] > 0)
    .map((phase) => `${children.phases[phase]} ${say(`phase.${phase}`).toLowerCase()}`)
  return <p className={styles.small}>{say('annex.parts', { count: children.total, spread: spread.join(', ') })}</p>
}

function Due({ row: { due, lateness, monthsLate, state } }: RowProps) {
  const say = useWords()
  const dates = useDates()
  return (
    <div>
      {due ? dates.period(due) : <span className={styles.small}>{say('lateness.no-date')}</span>}
      {lateness === 'overdue' && (
        <div>
          <LatenessBadge lateness="overdue" monthsLate={monthsLate} />
        </div>
      )}
      {state.expected && <p className={styles.small}>{say('annex.expected', { period: dates.period(state.expected) })}</p>}
    </div>
  )
}

function Stand({ row: { state } }: RowProps) {
  const say = useWords()
  const dates = useDates()
  const { phase, result, outlook, onHold, count } = state
  return (
    <div className={styles.stand}>
      <PhaseBadge phase={phase} result={result} />
      {outlook && <OutlookBadge outlook={outlook} />}
      {count && <p className={styles.small}>{say('count.of', { done: count.done, of: count.of, unit: count.unit })}</p>}
      {onHold && (
        <p className={styles.small}>
          <span lang="nl">{onHold.reason}</span> {say('annex.review-on', { day: dates.day(onHold.reviewOn) })}
        </p>
      )}
    </div>
  )
}

function LastWords({ row: { happened, next, state, freshness } }: RowProps) {
  const say = useWords()
  const dates = useDates()
  const { locale } = useIntl()
  if (freshness === 'never') return <div className={styles.small}>{say('annex.never')}</div>
  const done = happened && inLanguage(happened, locale)
  const ahead = next && inLanguage(next, locale)
  return (
    <div className={styles.said}>
      {done && <Markdown lang={done.lang}>{done.text}</Markdown>}
      {ahead && (
        <>
          <strong>{say('annex.next')}</strong>
          <Markdown lang={ahead.lang}>{ahead.text}</Markdown>
        </>
      )}
      {state.lastAbout && <p className={styles.small}>{say('annex.last-about', { day: dates.day(state.lastAbout) })}</p>}
    </div>
  )
}
