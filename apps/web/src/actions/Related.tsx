import type { ActionDetail, RelatedLink } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { ParliamentBadge, PhaseBadge } from '../ui/badges.tsx'
import { RelationWords } from '../ui/Coverage.tsx'
import { ActionLink, ParliamentLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Paper } from '../ui/Paper.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Related.module.css'

interface Part {
  action: ActionDetail
}

/** "Hangt samen met": what it works towards, answers, repeats, and which papers it names. */
export function Related({ action }: Part) {
  const say = useWords()
  const { results, answers = [], doubles, alsoIn = [], papers = [] } = action
  const links = linksFrom(action)
  if (links.length + results.length + answers.length + doubles.length + alsoIn.length + papers.length === 0) return null
  return (
    <Panel title={say('action.related')}>
      <ul className={styles.list}>
        {links.map((link) => (
          <Linked key={link.code} link={link} own={action.code} />
        ))}
        <Results action={action} />
        {answers.map(({ body, document, what }) => (
          <li key={what.nl}>
            <span className={styles.kind}>{say('action.answers')}</span>
            <OrganisationName code={body} linked />
            {document && <span lang="nl">, {document}</span>}: <Said text={what} />
          </li>
        ))}
        <Doubles action={action} />
        {alsoIn.map(({ title, note }) => (
          <li key={title}>
            <span className={styles.kind}>{say('action.also-in')}</span>
            <span lang="nl">{title}</span>
            {note && (
              <>
                : <Said text={note} />
              </>
            )}
          </li>
        ))}
        {papers.map((paper) => (
          <li key={paper}>
            <span className={styles.kind}>{say('action.paper')}</span>
            <Paper reference={paper} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Links of this action or its parts to what another plan or source asks; those of an entry elsewhere stand on their own. */
function linksFrom({ tracked, links }: ActionDetail): readonly RelatedLink[] {
  return tracked ? links : []
}

function Linked({ link, own }: { link: RelatedLink; own: string }) {
  const { other, action, reason } = link
  return (
    <li>
      <span className={styles.kind}>
        <RelationWords link={link} />
        {other.planTitle && (
          <>
            {' · '}
            <Said text={other.planTitle} />
          </>
        )}
        {action !== own && ` · ${action}`}
      </span>
      <Other other={other} />
      {reason && (
        <span className={styles.reason}>
          <Said text={reason} />
        </span>
      )}
    </li>
  )
}

function Other({ other: { code, title, entry, parliament } }: Pick<RelatedLink, 'other'>) {
  const plan = usePlan()
  const name = (
    <>
      {code} <Said text={title} />
    </>
  )
  if (parliament) {
    return (
      <>
        <ParliamentLink programme={plan.code} item={code}>
          {name}
        </ParliamentLink>{' '}
        <ParliamentBadge state={parliament.state} />
      </>
    )
  }
  if (!entry) return name
  return (
    <ActionLink programme={plan.code} action={code}>
      {name}
    </ActionLink>
  )
}

function Results({ action }: Part) {
  const say = useWords()
  const plan = usePlan()
  return action.results.map((code) => {
    const statement = plan.programme.statements.find((one) => one.code === code)
    return (
      <li key={code}>
        <span className={styles.kind}>{say('action.result-of')}</span>
        {statement ? <Said text={statement.title} /> : code}
      </li>
    )
  })
}

function Doubles({ action }: Part) {
  const say = useWords()
  const plan = usePlan()
  return action.doubles.map(({ code, title, state }) => (
    <li key={code}>
      <span className={styles.kind}>{say('action.double')}</span>
      <ActionLink programme={plan.code} action={code}>
        {code} <Said text={title} />
      </ActionLink>{' '}
      <PhaseBadge phase={state.phase} result={state.result} />
    </li>
  ))
}
