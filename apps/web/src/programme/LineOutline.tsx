import type { HeadingView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { capitalised, useLevel } from '../ui/levels.ts'
import { ActionsLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Programme.module.css'

/** One action line with its chapters and themes; each leads to its actions. */
export function LineOutline({ line }: { line: HeadingView }) {
  const say = useWords()
  const plan = usePlan()
  const level = useLevel()
  return (
    <section id={line.code} className={styles.line}>
      <h3 className="utrecht-heading-3">
        <ActionsLink programme={plan.code} search={{ lijn: line.code }}>
          <Said text={line.title} />
        </ActionsLink>
      </h3>
      <p className={styles.text}>
        <Said text={line.summary} />
      </p>
      <p className={styles.note}>
        {say('programme.in-source')}: <SourceLocator source={line.source} />
      </p>
      {plan.programme.headings.some(({ parent }) => parent === line.code) && (
        <details className={styles.sections} open>
          <summary>
            {say('programme.sections', {
              sections: capitalised(level('section', 'many')),
              themes: level('theme', 'many'),
              line: level('line'),
            })}
          </summary>
          <Below parent={line.code} line={line.code} />
        </details>
      )}
    </section>
  )
}

function Below({ parent, line }: { parent: string; line: string }) {
  const plan = usePlan()
  const headings = plan.programme.headings.filter((heading) => heading.parent === parent)
  if (headings.length === 0) return null
  return (
    <ul className={styles.outline}>
      {headings.map((heading) => (
        <li key={heading.code}>
          <ActionsLink programme={plan.code} search={{ lijn: line, thema: heading.code }}>
            <Said text={heading.title} />
          </ActionsLink>
          <Below parent={heading.code} line={line} />
        </li>
      ))}
    </ul>
  )
}
