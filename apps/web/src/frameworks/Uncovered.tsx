import type { FrameworkReportView } from '@actielijn/contract'
import { useWords } from '../ui/words.tsx'
import { ItemTitle } from './ItemTitle.tsx'
import styles from './Report.module.css'

/** What this report cannot say anything about, once more in a row. */
export function Uncovered({ report: { items, framework } }: { report: FrameworkReportView }) {
  const say = useWords()
  const lists = (['uncovered', 'silent'] as const).map((status) => ({ status, own: items.filter((item) => item.status === status) }))
  return lists.map(
    ({ status, own }) =>
      own.length > 0 && (
        <section key={status} aria-labelledby={`list-${status}`}>
          <h2 id={`list-${status}`} className="utrecht-heading-2">
            {say(`framework-report.list.${status}`, { count: own.length })}
          </h2>
          <ul className={styles.plain}>
            {own.map((item) => (
              <li key={item.code}>
                <span className={styles.note}>{item.code}</span> <ItemTitle item={item} language={framework.language} />
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}
