import type { CrossWalkView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { LatenessBadge, PhaseBadge } from '../ui/badges.tsx'
import { CoverageBadge, RelationWords } from '../ui/Coverage.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { LastWords } from '../ui/ServingAction.tsx'
import { useWords } from '../ui/words.tsx'
import { filterNames } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'
import { ItemTitle } from './ItemTitle.tsx'
import { useCrossWalkSearch } from './useCrossWalkSearch.ts'

/** The programme line by line: what each action does for the framework, and which do nothing for it. */
export function ByAction({ walk }: { walk: CrossWalkView }) {
  const { search } = useCrossWalkSearch()
  const narrowed = filterNames.some((name) => search[name] !== undefined)
  return walk.lines
    .filter(({ linked }) => linked > 0 || !narrowed)
    .map((line) => <OneLine key={line.line} line={line} walk={walk} narrowed={narrowed} />)
}

interface LineProps {
  line: CrossWalkView['lines'][number]
  walk: CrossWalkView
  /** Then what is left out here may well be linked to the framework. */
  narrowed: boolean
}

function OneLine({ line: { line, actions, linked, unlinked }, walk, narrowed }: LineProps) {
  const say = useWords()
  const plan = usePlan()
  const heading = plan.heading(line)
  return (
    <section className={styles.chapter} aria-label={line}>
      <h3 className="utrecht-heading-3">{heading ? <Said text={heading.title} /> : line}</h3>
      <p className={styles.note}>{say('cross.linked', { linked, actions })}</p>
      {walk.actions
        .filter((action) => action.line === line)
        .map((action) => (
          <One key={action.code} action={action} walk={walk} />
        ))}
      {unlinked.length > 0 && !narrowed && (
        <details className={styles.unlinked}>
          <summary>{say('cross.unlinked', { count: unlinked.length })}</summary>
          <ul>
            {unlinked.map(({ code, title }) => (
              <li key={code}>
                <ActionLink programme={plan.code} action={code}>
                  {code} <Said text={title} />
                </ActionLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function One({ action, walk }: { action: CrossWalkView['actions'][number]; walk: CrossWalkView }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { code, title, parentTitle, state, lateness, monthsLate, lastWords } = action
  return (
    <article className={styles.item}>
      <h4 className={`utrecht-heading-3 ${styles.itemTitle}`}>
        <ActionLink programme={plan.code} action={code}>
          {code} <Said text={title} />
        </ActionLink>
        <PhaseBadge phase={state.phase} result={state.result} />
        {lateness === 'overdue' && <LatenessBadge lateness="overdue" monthsLate={monthsLate} />}
      </h4>
      {parentTitle && <p className={styles.note}>{say('serving.part-of', { title: pick(parentTitle) })}</p>}
      {lastWords && <LastWords words={lastWords} />}
      <ul className={styles.itemsOfAction}>
        {walk.items.flatMap((item) =>
          item.links
            .filter((link) => link.action === code)
            .map((link) => (
              <li key={link.code}>
                <span className={styles.note}>
                  <RelationWords link={link} />
                </span>{' '}
                <span className={styles.code}>{item.code}</span> <ItemTitle item={item} language={walk.framework.language} />{' '}
                <CoverageBadge coverage={item.coverage} />
                {link.reason && (
                  <span className={styles.reason}>
                    <Said text={link.reason} />
                  </span>
                )}
              </li>
            )),
        )}
      </ul>
    </article>
  )
}
