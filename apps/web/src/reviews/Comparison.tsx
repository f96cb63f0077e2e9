import type { UpdateView } from '@actielijn/contract'
import { Badge } from '../ui/Badge.tsx'
import { OutlookBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import { comparedWith, type ComparedField } from './compared.ts'
import styles from './Comparison.module.css'
import type { Pending } from './queries.ts'

/** The accepted state beside what was sent in; what differs says so in words. */
export function Comparison({ update }: { update: Pending }) {
  const say = useWords()
  const dates = useDates()
  const { before } = update
  const rows = comparedWith(before?.content, update)
  if (rows.length === 0) return null
  const headings = [
    say('review.compare.field'),
    before ? say('review.compare.before', { day: dates.day(before.content.about) }) : say('review.compare.nothing-before'),
    say('review.compare.after', { day: dates.day(update.content.about) }),
  ]
  return (
    <div className={styles.table}>
      <TableFrame caption={say('review.compare')} captionHidden cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {headings.map((words) => (
              <th key={words} scope="col" className="utrecht-table__header-cell">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map(({ field, differs }) => (
            <tr key={field} className={`utrecht-table__row ${differs ? styles.differs : ''}`}>
              <th scope="row" className="utrecht-table__cell">
                {say(`review.field.${field}`)}
              </th>
              <td className="utrecht-table__cell" data-label={say('review.compare.before-short')}>
                <div>
                  <Value field={field} content={before?.content} />
                </div>
              </td>
              <td className="utrecht-table__cell" data-label={say('review.compare.after-short')}>
                <div>
                  <Value field={field} content={update.content} />{' '}
                  {differs && (
                    <Badge tone="warn" mark="≠">
                      {say(update.form === 'contribution' ? 'review.compare.otherwise' : 'review.compare.changed')}
                    </Badge>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  )
}

function Value({ field, content }: { field: ComparedField; content: UpdateView['content'] | undefined }) {
  const say = useWords()
  const dates = useDates()
  if (content?.[field] === undefined) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="only-spoken">{say('review.compare.none')}</span>
      </>
    )
  }
  const { phase, result, onHold, outlook, motive, expected, count } = content
  switch (field) {
    case 'phase':
      return phase && <PhaseBadge phase={phase} />
    case 'result':
      return (
        result && (
          <>
            {say(`result.${result.value}`)}
            {result.explanation && <span lang="nl">: {result.explanation}</span>}
          </>
        )
      )
    case 'onHold':
      return (
        onHold && (
          <>
            <span lang="nl">{onHold.reason}</span> {say('review.field.review-on', { day: dates.day(onHold.reviewOn) })}
          </>
        )
      )
    case 'outlook':
      return outlook && <OutlookBadge outlook={outlook} />
    case 'motive':
      return <span lang="nl">{motive}</span>
    case 'expected':
      return expected && dates.period(expected)
    case 'count':
      return (
        count && (
          <>
            {say('count.of', { done: count.done, of: count.of, unit: count.unit })}
            {count.on && ` (${dates.day(count.on)})`}
          </>
        )
      )
  }
}
