import type { PlanDetail } from '@actielijn/contract'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Said } from '../ui/Said.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

type Statement = PlanDetail['statementList'][number]

const types = ['objective', 'result', 'principle', 'governance', 'refusal', 'box'] as const satisfies readonly Statement['type'][]

/** What a plan says beside its entries: aims, principles, boxes, and what it refuses. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  const say = useWords()
  if (statements.length === 0) return null
  return (
    <section id="uitspraken">
      <h2 className="utrecht-heading-2">{say('plan.statements')}</h2>
      {types
        .filter((type) => statements.some((one) => one.type === type))
        .map((type) => (
          <details key={type} className={styles.statements}>
            <summary>
              {say(`plan.statement.${type}`)} ({statements.filter((one) => one.type === type).length})
            </summary>
            <ul className={styles.plain}>
              {statements
                .filter((one) => one.type === type)
                .map((statement) => (
                  <One key={statement.code} statement={statement} />
                ))}
            </ul>
          </details>
        ))}
    </section>
  )
}

function One({ statement: { code, title, summary, organisations = [], source } }: { statement: Statement }) {
  const say = useWords()
  return (
    <li id={code} className={styles.statement}>
      <h3 className="utrecht-heading-3">
        <Said text={title} /> <span className={styles.code}>{code}</span>
      </h3>
      <p className={styles.summary}>
        <Said text={summary} />
      </p>
      {organisations.length > 0 && (
        <p className={styles.note}>
          {say('plan.with')}:{' '}
          {organisations.map((organisation, index) => (
            <span key={organisation}>
              {index > 0 && ', '}
              <OrganisationName code={organisation} linked />
            </span>
          ))}
        </p>
      )}
      <p className={styles.note}>
        {say('plan.in-source')}: <SourceLocator source={source} />
      </p>
    </li>
  )
}
