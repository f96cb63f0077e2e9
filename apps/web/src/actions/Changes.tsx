import { Link } from '@tanstack/react-router'
import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { AmendmentList } from '../ui/AmendmentList.tsx'
import { useDates } from '../ui/dates.ts'
import { FactValue } from '../ui/FactValue.tsx'
import { Said } from '../ui/Said.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Changes.module.css'

interface Part {
  action: ActionDetail
}

/** What changed in the promise itself: the first wording beside the one that holds, and every change with its source. */
export function Changes({ action }: Part) {
  const say = useWords()
  const { lineage } = action
  const nothing = lineage.amendments.length === 0 && lineage.carried.length === 0
  const change = useMayChange(action)
  if (nothing && !change) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className="utrecht-heading-2">
        {say('action.changes')}
      </h2>
      {change && <ChangePlan action={action} />}
      {nothing && <p className="utrecht-paragraph">{say('action.changes.none')}</p>}
      <FirstWording action={action} />
      <Numbers action={action} />
      <AmendmentList amendments={lineage.amendments} action={action.code} />
    </section>
  )
}

/** The coordinator changes what is in force, as it stands today, and puts our own errors right in the rest. */
function useMayChange({ lineage }: ActionDetail): boolean {
  const plan = usePlan()
  const account = useSession()?.account
  return lineage.basedOn !== undefined && hasRole(account, plan.code, ['coordinator'])
}

function ChangePlan({ action }: Part) {
  const say = useWords()
  const plan = usePlan()
  return (
    <p className="only-screen">
      <Link
        className="utrecht-button utrecht-button--secondary-action"
        to="/$programme/acties/$actie/wijzigen"
        params={{ programme: plan.code, actie: action.code }}
      >
        {say(action.tracked && !action.ended ? 'action.change' : 'action.correct')}
      </Link>
    </p>
  )
}

/** What of a promise has a first wording. */
const wordings = ['title', 'summary', 'start', 'due', 'reporter', 'owners', 'responsible', 'duration'] as const

function FirstWording({ action: { lineage, source } }: Part) {
  const say = useWords()
  const dates = useDates()
  const { first } = lineage
  if (!first) return null
  return (
    <details className={styles.first} open>
      <summary>{say('action.first', { day: dates.longDay(first.on) })}</summary>
      <dl className={styles.facts}>
        {wordings
          .filter((fact) => first.changed.includes(fact))
          .map((fact) => (
            <div key={fact}>
              <dt>{say(`fact.${fact}`)}</dt>
              <dd>
                <FactValue fact={fact} facts={first.facts} />
              </dd>
            </div>
          ))}
        {source.locator.opens !== '' && (
          <div>
            <dt>{say('action.first.locator')}</dt>
            <dd>
              <SourceLocator source={source} />
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}

/** The numbers it has in later versions of the plan. */
function Numbers({ action: { lineage } }: Part) {
  const say = useWords()
  const plan = usePlan()
  if (lineage.carried.length === 0) return null
  return (
    <ul className="utrecht-unordered-list">
      {lineage.carried.map(({ plan: version, code }) => {
        const document = plan.programme.sources.find((source) => source.code === version)
        return (
          <li key={version}>
            {document ? <Said text={document.title} /> : version}: {say('action.number', { code })}
          </li>
        )
      })}
    </ul>
  )
}
