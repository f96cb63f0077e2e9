import { useIntl } from 'react-intl'
import type { ActionDetail, RelatedLink } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { LatenessBadge, PhaseBadge } from '../ui/badges.tsx'
import { CoverageBadge, RelationWords } from '../ui/Coverage.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { inLanguage, Said, usePick } from '../ui/Said.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Serving.module.css'

/** What the plan in force does for an entry of another plan or source: the actions linked to it, each with its state. */
export function Serving({ action }: { action: ActionDetail }) {
  const say = useWords()
  const { coverage, links } = action
  return (
    <section aria-labelledby="serving">
      <h2 id="serving" className={`utrecht-heading-2 ${styles.title}`}>
        {say('action.serving')} {coverage && <CoverageBadge coverage={coverage} />}
      </h2>
      <p className={styles.note}>{say(links.length === 0 ? 'action.serving.none' : 'action.serving.own')}</p>
      <ul className={styles.list}>
        {links.map((link) => (
          <One key={link.code} link={link} />
        ))}
      </ul>
    </section>
  )
}

function One({ link }: { link: RelatedLink }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { other, reason } = link
  return (
    <li>
      <p className={styles.kind}>
        <RelationWords link={link} />
      </p>
      <h3 className="utrecht-heading-3">
        <ActionLink programme={plan.code} action={other.code}>
          {other.code} <Said text={other.title} />
        </ActionLink>
      </h3>
      {other.parentTitle && <p className={styles.note}>{say('action.serving.part-of', { title: pick(other.parentTitle) })}</p>}
      {reason && (
        <p className="utrecht-paragraph">
          <Said text={reason} />
        </p>
      )}
      {other.standing && (
        <p className={styles.state}>
          <PhaseBadge phase={other.standing.state.phase} result={other.standing.state.result} />{' '}
          {other.standing.lateness === 'overdue' && (
            <LatenessBadge lateness="overdue" monthsLate={other.standing.monthsLate} />
          )}{' '}
          <OrganisationName code={other.standing.reporter} linked />
        </p>
      )}
      <LastWords words={other.lastWords} />
    </li>
  )
}

function LastWords({ words }: { words: RelatedLink['other']['lastWords'] }) {
  const { locale } = useIntl()
  const say = useWords()
  const dates = useDates()
  if (!words) return null
  const said = inLanguage(words.text, locale)
  return (
    <p className={styles.note}>
      {say('action.serving.words', { day: dates.longDay(words.about) })} <span lang={said.lang}>{said.text}</span>
    </p>
  )
}

/** Where in its source the entry stands. */
export function Origin({ action }: { action: ActionDetail }) {
  const say = useWords()
  return (
    <section aria-labelledby="origin">
      <h2 id="origin" className="utrecht-heading-2">
        {say('action.origin')}
      </h2>
      <p className="utrecht-paragraph">
        <SourceLocator source={action.source} />
      </p>
    </section>
  )
}
