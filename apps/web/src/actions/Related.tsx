import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { PhaseBadge } from '../ui/badges.tsx'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { paperAddress } from './paperAddress.ts'
import styles from './Related.module.css'

interface Part {
  action: ActionDetail
}

/** "Hangt samen met": what it works towards, answers, repeats, and which papers it names. */
export function Related({ action }: Part) {
  const say = useWords()
  const { results, answers = [], doubles, alsoIn = [], papers = [] } = action
  if (results.length + answers.length + doubles.length + alsoIn.length + papers.length === 0) return null
  return (
    <Panel title={say('action.related')}>
      <ul className={styles.list}>
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

function Paper({ reference }: { reference: string }) {
  const address = paperAddress(reference)
  if (!address) return <span lang="nl">{reference}</span>
  return (
    <a className="utrecht-link utrecht-link--html-a" href={address} rel="noreferrer" lang="nl">
      Kamerstuk {reference}
    </a>
  )
}
