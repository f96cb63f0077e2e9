import type { ProgrammeView } from '@actielijn/contract'
import { Said } from './Said.tsx'
import { OrganisationName } from './OrganisationName.tsx'
import { SourceLocator } from './SourceLocator.tsx'
import { useWords } from './words.tsx'
import styles from './StatementList.module.css'

type Statement = ProgrammeView['statements'][number]

/** In the order in which a reader asks: what for, with what result, by which rules, what not. */
export const statementTypes = ['objective', 'result', 'principle', 'governance', 'refusal', 'box'] as const satisfies readonly Statement['type'][]

/** Statements with where they stand in the source. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  const say = useWords()
  return (
    <ul className={styles.list}>
      {statements.map(({ code, title, summary, organisations = [], source }) => (
        <li key={code} id={code}>
          <h3 className="utrecht-heading-3">
            <Said text={title} /> <span className={styles.code}>{code}</span>
          </h3>
          <p className={styles.text}>
            <Said text={summary} />
          </p>
          {organisations.length > 0 && (
            <p className={styles.note}>
              {say('statement.with')}:{' '}
              {organisations.map((organisation, index) => (
                <span key={organisation}>
                  {index > 0 && ', '}
                  <OrganisationName code={organisation} linked />
                </span>
              ))}
            </p>
          )}
          <p className={styles.note}>
            {say('statement.in-source')}: <SourceLocator source={source} />
          </p>
        </li>
      ))}
    </ul>
  )
}
