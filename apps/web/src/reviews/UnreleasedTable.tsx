import { dayOf } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Said } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import type { Unreleased } from './queries.ts'
import styles from './ReviewsPage.module.css'

interface UnreleasedTableProps {
  caption: string
  updates: readonly Unreleased[]
  /** The day chosen for a release: each row then says whether it goes along. */
  through?: string
}

/** Accepted updates that are not public, by the day they speak of. */
export function UnreleasedTable({ caption, updates, through }: UnreleasedTableProps) {
  const say = useWords()
  const columns = ['about', 'action', 'organisation', 'form', 'accepted', 'when'] as const
  return (
    <TableFrame caption={caption} cards>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <th key={column} scope="col" className="utrecht-table__header-cell">
              {say(`review.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {updates.map((update) => (
          <Row key={update.id} update={update} through={through} />
        ))}
      </tbody>
    </TableFrame>
  )
}

function Row({ update, through }: { update: Unreleased; through: string | undefined }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const { content, action, title, organisation, form, decision } = update
  const later = through !== undefined && content.about > through
  return (
    <tr className={`utrecht-table__row ${later ? styles.later : ''}`}>
      <td className={`utrecht-table__cell ${styles.day}`} data-label={say('review.column.about')}>
        <span>{dates.day(content.about)}</span>
      </td>
      <th scope="row" className="utrecht-table__cell">
        <ActionLink programme={plan.code} action={action}>
          <Said text={title} />
        </ActionLink>
      </th>
      <td className="utrecht-table__cell" data-label={say('review.column.organisation')}>
        <span>
          <OrganisationName code={organisation} />
        </span>
      </td>
      <td className="utrecht-table__cell" data-label={say('review.column.form')}>
        <span>{say(`review.form.${form}`)}</span>
      </td>
      <td className="utrecht-table__cell" data-label={say('review.column.accepted')}>
        <span>
          {decision && dates.day(dayOf(decision.at))}
          {decision?.by && ` · ${decision.by.name}`}
        </span>
      </td>
      <td className={`utrecht-table__cell ${styles.day}`} data-label={say('review.column.when')}>
        <span>{useWhen(update, through)}</span>
      </td>
    </tr>
  )
}

function useWhen({ release, content }: Unreleased, through: string | undefined): string {
  const say = useWords()
  const dates = useDates()
  if (release) return say('review.when.embargo', { moment: dates.moment(release.publicFrom) })
  if (through === undefined) return say('review.when.not-yet')
  return say(content.about <= through ? 'review.when.along' : 'review.when.later')
}
