import type { FrameworkItemView } from '@actielijn/contract'
import { Badge } from '../ui/Badge.tsx'
import { CoverageBadge } from '../ui/Coverage.tsx'
import { useDates } from '../ui/dates.ts'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './CrossWalk.module.css'
import { ItemTitle } from './ItemTitle.tsx'

/**
 * What an item asks, of whom, by when, and how far it is covered.
 * `language`: the one its framework stands in, where it stands in one only.
 */
export function ItemHeading({ item, level, language }: { item: FrameworkItemView; level: 2 | 3 | 4; language?: 'nl' | 'en' | undefined }) {
  const say = useWords()
  const dates = useDates()
  const Heading = `h${level}` as const
  const { code, owners = [], deadlines = [], period, urgency, coverage } = item
  return (
    <>
      <Heading className={`utrecht-heading-3 ${styles.itemTitle}`}>
        <span>
          <span className={styles.code}>{code}</span>{' '}
          <ItemTitle item={item} language={language} />
        </span>
        <CoverageBadge coverage={coverage} />
        {urgency === 'urgent' && (
          <Badge tone="warn" mark="!">
            {say('cross.urgent')}
          </Badge>
        )}
      </Heading>
      {(owners.length > 0 || period) && (
        <p className={styles.note}>
          {owners.map(({ organisation, role, basis }, index) => (
            <span key={`${organisation} ${role}`}>
              {index > 0 && ', '}
              <OrganisationName code={organisation} /> ({say(`role.${role}`)}
              {basis === 'implied' && `, ${say('basis.implied')}`})
            </span>
          ))}
          {owners.length > 0 && period && deadlines.length === 0 && ' · '}
          {period && deadlines.length === 0 && dates.period(period)}
        </p>
      )}
      {deadlines.length > 0 && (
        <ul className={styles.deadlines}>
          {deadlines.map(({ what, due }) => (
            <li key={`${what.nl} ${due.value}`}>
              <strong>{dates.period(due)}</strong>: <Said text={what} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
