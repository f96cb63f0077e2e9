import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { LinkedAction, LinkView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { LatenessBadge, PhaseBadge } from './badges.tsx'
import { RelationWords } from './Coverage.tsx'
import { useDates } from './dates.ts'
import { ActionLink } from './links.tsx'
import { OrganisationName } from './OrganisationName.tsx'
import { inLanguage, Said, usePick } from './Said.tsx'
import styles from './ServingAction.module.css'
import { useWords } from './words.tsx'

type Shown = Pick<LinkedAction, 'code' | 'title' | 'parentTitle' | 'reporter' | 'state' | 'lateness' | 'monthsLate' | 'lastWords'>

interface Props {
  link: Pick<LinkView, 'relation' | 'extent' | 'reason'>
  action: Shown
  /** 3 below an h2, 4 below an h3. */
  level?: 3 | 4
  /** What follows the last words. */
  children?: ReactNode
}

/** An action at the end of a link: what it does for the item and why, where it stands, what was last said. */
export function ServingAction({ link, action, level = 3, children }: Props) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const Heading = `h${level}` as const
  const { code, title, parentTitle, reporter, state, lateness, monthsLate, lastWords } = action
  return (
    <li className={styles.action}>
      <p className={styles.kind}>
        <RelationWords link={link} />
      </p>
      <Heading className="utrecht-heading-3">
        <ActionLink programme={plan.code} action={code}>
          {code} <Said text={title} />
        </ActionLink>
      </Heading>
      {parentTitle && <p className={styles.note}>{say('serving.part-of', { title: pick(parentTitle) })}</p>}
      {link.reason && (
        <p className={styles.reason}>
          <Said text={link.reason} />
        </p>
      )}
      <p className={styles.state}>
        <PhaseBadge phase={state.phase} result={state.result} />{' '}
        {lateness === 'overdue' && <LatenessBadge lateness="overdue" monthsLate={monthsLate} />}{' '}
        <OrganisationName code={reporter} linked />
      </p>
      {lastWords && <LastWords words={lastWords} />}
      {children}
    </li>
  )
}

/** What was last accepted about it, and of which day that speaks. */
export function LastWords({ words }: { words: NonNullable<Shown['lastWords']> }) {
  const { locale } = useIntl()
  const say = useWords()
  const dates = useDates()
  const said = inLanguage(words.text, locale)
  return (
    <p className={styles.note}>
      {say('serving.words', { day: dates.longDay(words.about) })} <span lang={said.lang}>{said.text}</span>
    </p>
  )
}

/** The list these stand in. */
export function ServingList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>
}
