import type { FrameworkItemView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { Badge } from '../ui/Badge.tsx'
import { CoverageBadge } from '../ui/Coverage.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './CrossWalk.module.css'

/**
 * What an item asks, of whom, by when, and how far it is covered.
 * `language`: the one its framework stands in, where it stands in one only.
 */
export function ItemHeading({ item, level, language }: { item: FrameworkItemView; level: 2 | 3 | 4; language?: 'nl' | 'en' | undefined }) {
  const say = useWords()
  const plan = usePlan()
  const dates = useDates()
  const Heading = `h${level}` as const
  const { code, title, owners = [], period, urgency, entry, coverage } = item
  return (
    <>
      <Heading className={`utrecht-heading-3 ${styles.itemTitle}`}>
        <span>
          <span className={styles.code}>{code}</span>{' '}
          {entry ? (
            <ActionLink programme={plan.code} action={code}>
              <Said text={title} />
            </ActionLink>
          ) : (
            <span lang={language}>
              <Said text={title} />
            </span>
          )}
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
          {owners.map(({ organisation, role }, index) => (
            <span key={`${organisation} ${role}`}>
              {index > 0 && ', '}
              <OrganisationName code={organisation} /> ({say(`role.${role}`)})
            </span>
          ))}
          {owners.length > 0 && period && ' · '}
          {period && dates.period(period)}
        </p>
      )}
    </>
  )
}
