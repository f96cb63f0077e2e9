import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import type { ActionDetail } from '@actielijn/contract'
import { ownerRoles } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Agreement.module.css'

interface Part {
  action: ActionDetail
}

/** "Afspraak": who does it, who answers for it, when, and with which money, as the source has it. */
export function Agreement({ action }: Part) {
  const say = useWords()
  const dates = useDates()
  return (
    <Panel title={say('action.agreement')}>
      <dl className={styles.list}>
        {action.tracked && (
          <>
            <Term name={say('action.reporter')}>
              <OrganisationName code={action.reporter} linked />
            </Term>
            <Term name={say('action.responsible')}>
              <Responsible action={action} />
            </Term>
          </>
        )}
        <Owners action={action} />
        <Term name={say('action.start')}>{action.start ? dates.period(action.start) : say('action.no-start')}</Term>
        <Term name={say('action.due')}>{action.due ? dates.period(action.due) : say('action.no-due')}</Term>
        <ReviewDay action={action} />
        <Deadlines action={action} />
        <Term name={say('action.kind')}>
          {say(`kind.${action.kind}`)}, {say(`action.duration.${action.duration}`)}
        </Term>
        <Budgets action={action} />
      </dl>
    </Panel>
  )
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.term}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Implied({ basis }: { basis: 'explicit' | 'implied' }) {
  const say = useWords()
  return basis === 'implied' && <small> ({say('basis.implied')})</small>
}

function Responsible({ action: { responsible } }: Part) {
  const plan = usePlan()
  const member = plan.programme.members.find(({ code }) => code === responsible.member)
  return (
    <>
      <OrganisationName code={responsible.ministry} />
      {member && (
        <>
          , <Said text={member.title} />
        </>
      )}
      <Implied basis={responsible.basis} />
    </>
  )
}

function Owners({ action }: Part) {
  const say = useWords()
  return (
    <>
      {ownerRoles.map((role) => {
        const owners = action.owners.filter((owner) => owner.role === role)
        return (
          owners.length > 0 && (
            <Term key={role} name={say(`action.owners.${role}`)}>
              <ul className={styles.owners}>
                {owners.map(({ organisation, basis }) => (
                  <li key={organisation}>
                    <OrganisationName code={organisation} linked />
                    <Implied basis={basis} />
                  </li>
                ))}
              </ul>
            </Term>
          )
        )
      })}
      {action.noLead && (
        <Term name={say('action.owners.lead')}>
          <Said text={action.noLead} />
        </Term>
      )}
    </>
  )
}

/** For coordinator and secretary: the agreed day to look again at an action without due date. */
function ReviewDay({ action: { asOf, due, review } }: Part) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  if (!review?.day || due) return null
  return (
    <Term name={say('action.review')}>
      {dates.longDay(review.day)}
      {review.reason && (
        <>
          : <span lang="nl">{review.reason}</span>
        </>
      )}{' '}
      <small>
        ({say('action.review-inside')};{' '}
        <Link
          className="utrecht-link utrecht-link--html-a"
          to="/$programme/aandachtspunten"
          params={{ programme: plan.code }}
          search={{ soort: review.day < asOf.today ? 'review-passed' : 'no-due' }}
        >
          {say('nav.attention-points')}
        </Link>
        )
      </small>
    </Term>
  )
}

/** Where one entry holds several acts, the date of each. */
function Deadlines({ action: { deadlines = [] } }: Part) {
  const say = useWords()
  const dates = useDates()
  if (deadlines.length === 0) return null
  return (
    <Term name={say('action.deadlines')}>
      <ul className={styles.owners}>
        {deadlines.map(({ what, due }) => (
          <li key={`${what.nl} ${due.value}`}>
            {dates.period(due)}: <Said text={what} />
          </li>
        ))}
      </ul>
    </Term>
  )
}

function Budgets({ action: { budgets = [] } }: Part) {
  const say = useWords()
  const intl = useIntl()
  if (budgets.length === 0) return null
  return (
    <Term name={say('action.budget')}>
      <ul className={styles.owners}>
        {budgets.map(({ amount, currency, per, period, purpose }) => (
          <li key={`${amount} ${purpose.nl}`}>
            {intl.formatNumber(amount, { style: 'currency', currency, maximumFractionDigits: 0 })}
            {per && ` ${say('action.budget.per-year')}`}
            {period && (
              <>
                {' '}
                (<Said text={period} />)
              </>
            )}
            : <Said text={purpose} />
          </li>
        ))}
      </ul>
    </Term>
  )
}
