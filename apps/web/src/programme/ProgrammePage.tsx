import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { capitalised, useLevel } from '../ui/levels.ts'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Page } from '../ui/Page.tsx'
import { Said } from '../ui/Said.tsx'
import { StatementList, statementTypes } from '../ui/StatementList.tsx'
import { useWords, type MessageId } from '../ui/words.tsx'
import { LineOutline } from './LineOutline.tsx'
import styles from './Programme.module.css'

/** What the programme says beside its actions: lines, objectives, results, principles, and what it refuses. */
export function ProgrammePage() {
  const say = useWords()
  const plan = usePlan()
  const dates = useDates()
  const level = useLevel()
  const lineWords = { lines: capitalised(level('line', 'many')) }
  const { programme, lines } = plan
  // Other sources have objectives and boxes of their own; this page is about the plan in force.
  const statements = programme.statements.filter(({ source }) => source.document === programme.plan)
  const present = statementTypes.filter((type) => statements.some((one) => one.type === type))
  const parts: MessageId[] = [...present.map((type) => `programme.${type}` as const), 'programme.lines', 'programme.sources']
  return (
    <Page title={say('programme.title')} lead={<Said text={programme.summary} />}>
      <p className="utrecht-paragraph utrecht-paragraph--small">
        {say('programme.published', { period: dates.period(programme.published) })} · {say('programme.own-words')}
      </p>
      <div className={styles.columns}>
        <nav aria-label={say('programme.contents')} className={`${styles.contents} only-screen`}>
          <ul>
            {parts.map((id) => (
              <li key={id}>
                <a className="utrecht-link utrecht-link--html-a" href={`#${anchorOf(id)}`}>
                  {say(id, lineWords)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.story}>
          {present.map((type) => (
            <section key={type} id={anchorOf(`programme.${type}`)}>
              <h2 className="utrecht-heading-2">{say(`programme.${type}`)}</h2>
              <StatementList statements={statements.filter((one) => one.type === type)} />
            </section>
          ))}
          <section id={anchorOf('programme.lines')}>
            <h2 className="utrecht-heading-2">{say('programme.lines', lineWords)}</h2>
            {lines.map((line) => (
              <LineOutline key={line.code} line={line} />
            ))}
          </section>
          <section id={anchorOf('programme.sources')}>
            <h2 className="utrecht-heading-2">{say('programme.sources')}</h2>
            <ul className={styles.plain}>
              {programme.sources.map((document) => (
                <li key={document.code}>
                  <strong>
                    <Said text={document.title} />
                  </strong>
                  {document.reference && ` (${document.reference})`}
                  <p className={styles.note}>
                    {say('programme.publisher')} <OrganisationName code={document.publisher} full linked />,{' '}
                    {dates.period(document.published)}
                    {document.publishedBasis === 'implied' && ` (${say('basis.implied')})`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Page>
  )
}

/** `programme.refusal` is found at `#refusal`. */
const anchorOf = (id: string) => id.split('.')[1]
