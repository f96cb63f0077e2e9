import type { PlanDetail } from '@actielijn/contract'
import { StatementList, statementTypes } from '../ui/StatementList.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

type Statement = PlanDetail['statementList'][number]

/** What a plan says beside its entries: aims, principles, boxes, and what it refuses. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  const say = useWords()
  if (statements.length === 0) return null
  return (
    <section id="uitspraken">
      <h2 className="utrecht-heading-2">{say('plan.statements')}</h2>
      {statementTypes
        .filter((type) => statements.some((one) => one.type === type))
        .map((type) => (
          <details key={type} className={styles.statements}>
            <summary>
              {say(`plan.statement.${type}`)} ({statements.filter((one) => one.type === type).length})
            </summary>
            <StatementList statements={statements.filter((one) => one.type === type)} />
          </details>
        ))}
    </section>
  )
}
