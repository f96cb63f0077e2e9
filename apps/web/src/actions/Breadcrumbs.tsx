import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { ActionLink, ActionsLink, PlanLink, type ActionsSearch } from '../ui/links.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Breadcrumbs.module.css'

/** Where in its plan an entry stands; each step leads to what stands beside it. */
export function Breadcrumbs({ action }: { action: ActionDetail }) {
  return action.tracked ? <InProgramme action={action} /> : <InSource action={action} />
}

/** An entry of another plan or source stands on the page of that source. */
function InSource({ action: { code, line, source } }: { action: ActionDetail }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const document = plan.programme.sources.find((one) => one.code === source.document)
  const heading = plan.heading(line)
  return (
    <nav className={`${styles.trail} only-screen`} aria-label={say('action.trail')}>
      <ol className={styles.list}>
        {document && (
          <li>
            <PlanLink programme={plan.code} plan={document.code}>
              {pick(document.title)}
            </PlanLink>
          </li>
        )}
        {heading && (
          <li>
            <PlanLink programme={plan.code} plan={source.document} entry={line}>
              {pick(heading.title)}
            </PlanLink>
          </li>
        )}
        <li aria-current="page">{code}</li>
      </ol>
    </nav>
  )
}

function InProgramme({ action }: { action: ActionDetail }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const place: { code: string | undefined; search: ActionsSearch }[] = [
    { code: action.line, search: { lijn: action.line } },
    { code: action.section, search: { thema: action.section ?? '' } },
    { code: action.theme, search: { thema: action.theme ?? '' } },
  ]
  return (
    <nav className={`${styles.trail} only-screen`} aria-label={say('action.trail')}>
      <ol className={styles.list}>
        {place.map(({ code, search }) => {
          const heading = code === undefined ? undefined : plan.heading(code)
          return (
            heading && (
              <li key={code}>
                <ActionsLink programme={plan.code} search={search}>
                  {pick(heading.title)}
                </ActionsLink>
              </li>
            )
          )
        })}
        {action.parent && (
          <li>
            <ActionLink programme={plan.code} action={action.parent}>
              {action.parent}
              {action.parentTitle && ` ${pick(action.parentTitle)}`}
            </ActionLink>
          </li>
        )}
        <li aria-current="page">{action.code}</li>
      </ol>
    </nav>
  )
}
