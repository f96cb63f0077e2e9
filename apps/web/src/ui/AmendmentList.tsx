import type { AmendedSubject, AmendmentView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import styles from './Amendment.module.css'
import { useDates } from './dates.ts'
import { FactValue, shownFacts, type ShownFact } from './FactValue.tsx'
import { capitalised, useLevel } from './levels.ts'
import { ActionLink } from './links.tsx'
import { Said } from './Said.tsx'
import { useWords } from './words.tsx'

interface AmendmentListProps {
  amendments: readonly AmendmentView[]
  /** The action whose page it stands on: its name is not repeated. */
  action?: string
  /** Of the headings of the entries: one below what they stand under. */
  level?: 2 | 3
}

/** Changes of the plan, each with its day, reason and source, and what it said before and since. */
export function AmendmentList({ amendments, action, level = 3 }: AmendmentListProps) {
  return (
    <ol className={styles.list}>
      {amendments.map((amendment, index) => (
        <li key={amendment.id ?? index} className={`${styles.entry} ${amendment.kind === 'correction' ? styles.correction : ''}`}>
          <Entry amendment={amendment} action={action} level={level} />
        </li>
      ))}
    </ol>
  )
}

function Entry({ amendment, action, level }: { amendment: AmendmentView; action: string | undefined; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const say = useWords()
  const dates = useDates()
  const { kind, effective, reason, source, subjects, total } = amendment
  const today = usePlan().programme.asOf.today
  return (
    <>
      <Heading className={`utrecht-heading-3 ${styles.heading}`}>
        {say(`amendment.${kind}`)}{' '}
        <span className={styles.when}>
          · {say(effective > today ? 'amendment.coming' : 'amendment.from', { day: dates.longDay(effective) })}
        </span>
      </Heading>
      <p className={styles.ground}>
        <strong>{say('amendment.reason')}</strong> <Said text={reason} />
        <br />
        <strong>{say('amendment.source')}</strong> <span lang="nl">{source}</span>
      </p>
      {kind === 'correction' && <p className={styles.ground}>{say('amendment.correction.note')}</p>}
      {subjects.filter((subject) => !isTakenOver(subject) || subject.code === action).map((subject) => (
        <Subject key={`${subject.type} ${subject.code} ${subject.effective}`} subject={subject} named={subject.code !== action} linked={amendment.id !== undefined} />
      ))}
      <Rest subjects={subjects} total={total} except={action} />
      <Trace amendment={amendment} />
    </>
  )
}

/** An action that went over into a new version and kept its number there: nothing to read about each. */
function isTakenOver({ type, code, changed, after }: AmendedSubject): boolean {
  return type === 'action' && changed.every((field) => field === 'carried') && after.carried?.at(-1)?.code === code
}

/** What is not written out: how many actions went over as they are, and how much more the change is about. */
function Rest({ subjects, total, except }: { subjects: readonly AmendedSubject[]; total: number; except: string | undefined }) {
  const say = useWords()
  const taken = subjects.filter((subject) => isTakenOver(subject) && subject.code !== except).length
  const more = total - subjects.length
  if (taken + more === 0) return null
  return <p className={styles.subject}>{say(taken > 0 ? 'amendment.taken-over' : 'amendment.more', { count: taken + more })}</p>
}

function Subject({ subject, named, linked }: { subject: AmendedSubject; named: boolean; linked: boolean }) {
  const say = useWords()
  const facts = shownFacts.filter((fact) => subject.changed.includes(fact) && (!subject.isNew || whatIsNew.has(fact)))
  return (
    <div className={styles.subject}>
      {named && (
        <p>
          <SubjectName subject={subject} linked={linked} /> {subject.isNew && <small>({say('amendment.new')})</small>}
        </p>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <Changed key={fact} fact={fact} subject={subject} linked={linked} />
          ))}
        </dl>
      )}
    </div>
  )
}

/** Of what is new its name stands above; these are what one wants to know beside it. */
const whatIsNew: ReadonlySet<ShownFact> = new Set(['due', 'reporter', 'follows'])

function Changed({ fact, subject, linked }: { fact: ShownFact; subject: AmendedSubject; linked: boolean }) {
  const say = useWords()
  const level = useLevel()
  const name = fact === 'line' || fact === 'section' || fact === 'theme' ? capitalised(level(fact)) : say(`fact.${fact}`)
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {subject.isNew ? (
          <FactValue fact={fact} facts={subject.after} linked={linked} />
        ) : (
          <>
            <span className={styles.was}>
              <span className={styles.side}>{say('amendment.was')}</span>
              <span>
                <FactValue fact={fact} facts={subject.before} linked={linked} />
              </span>
            </span>
            <span className={styles.is}>
              <span className={styles.side}>{say('amendment.is')}</span>
              <span>
                <FactValue fact={fact} facts={subject.after} linked={linked} />
              </span>
            </span>
          </>
        )}
      </dd>
    </>
  )
}

/** What a change is of, where a name alone does not say so. */
const subjectWords = ['source', 'heading', 'organisation', 'framework'] as const

function SubjectName({ subject: { type, code, title, after: { link } }, linked }: { subject: AmendedSubject; linked: boolean }) {
  const say = useWords()
  const plan = usePlan()
  const name = title ? <Said text={title} /> : code
  if (link) {
    return (
      <>
        {say('amendment.link')} {linked ? <ActionLink programme={plan.code} action={link.action}>{link.action}</ActionLink> : <strong>{link.action}</strong>}{' '}
        {say(`relation.${link.relation}`)}{' '}
        <strong>{link.item}</strong>
      </>
    )
  }
  if (type !== 'action') {
    const kind = subjectWords.find((word) => word === type)
    return (
      <>
        {kind && <>{say(`amendment.of.${kind}`)} </>}
        <strong>{name}</strong>
      </>
    )
  }
  return (
    <>
      {code}{' '}
      {linked ? (
        <ActionLink programme={plan.code} action={code}>
          {name}
        </ActionLink>
      ) : (
        <strong>{name}</strong>
      )}
    </>
  )
}

function Trace({ amendment: { recordedAt, by, origin } }: { amendment: AmendmentView }) {
  const say = useWords()
  const dates = useDates()
  if (!recordedAt) return null
  const moment = dates.moment(recordedAt)
  return (
    <p className={styles.trace}>
      {by ? say('amendment.recorded-by', { moment, name: by.name }) : say('amendment.recorded', { moment })}
      {origin !== 'app' && `, ${say(`amendment.origin.${origin}`)}`}
    </p>
  )
}
