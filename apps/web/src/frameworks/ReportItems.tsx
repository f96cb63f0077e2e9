import type { FrameworkReportView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { Said } from '../ui/Said.tsx'
import { ServingAction, ServingList } from '../ui/ServingAction.tsx'
import { useWords } from '../ui/words.tsx'
import { ItemHeading } from './ItemHeading.tsx'
import styles from './Report.module.css'
import { ReportedUpdate } from './ReportedUpdate.tsx'

type Item = FrameworkReportView['items'][number]

/** Every item in the order of the framework, with what was said in the period about the actions that serve it. */
export function ReportItems({ report }: { report: FrameworkReportView }) {
  const plan = usePlan()
  const groups = [...new Set(report.items.map(({ group }) => group))]
  const chapters = groups.some((group) => plan.heading(group) !== undefined)
  return groups.map((group) => {
    const chapter = plan.heading(group)
    return (
      <section key={group} aria-label={group}>
        {chapter && (
          <h2 className="utrecht-heading-2">
            <Said text={chapter.title} />
          </h2>
        )}
        {report.items
          .filter((item) => item.group === group)
          .map((item) => (
            <OneItem key={item.code} item={item} report={report} level={chapters ? 3 : 2} />
          ))}
      </section>
    )
  })
}

function OneItem({ item, report, level }: { item: Item; report: FrameworkReportView; level: 2 | 3 }) {
  const say = useWords()
  return (
    <article className={styles.item}>
      <ItemHeading item={item} level={level} language={report.framework.language} />
      {item.status !== 'reported' && <p className={styles.status}>{say(`framework-report.status.${item.status}`)}</p>}
      <ServingList>
        {item.links.map((link) => {
          const action = report.actions.find(({ code }) => code === link.action)
          if (!action) return null
          const { lastWords: _shownBelow, updates, ...facts } = action
          return (
            <ServingAction key={link.code} link={link} action={facts} level={level === 2 ? 3 : 4}>
              {updates.length === 0 ? (
                <p className={styles.note}>{say('framework-report.no-update')}</p>
              ) : (
                <ul className={styles.updates}>
                  {updates.map((update) => (
                    <ReportedUpdate key={update.id} update={update} framework={report.framework.code} />
                  ))}
                </ul>
              )}
            </ServingAction>
          )
        })}
      </ServingList>
    </article>
  )
}
