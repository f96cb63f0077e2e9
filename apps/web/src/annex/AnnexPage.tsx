import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { Annex } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { capitalised, useLevel } from '../ui/levels.ts'
import { Page } from '../ui/Page.tsx'
import { PhaseTable } from '../ui/PhaseTable.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './AnnexPage.module.css'
import { AnnexTools } from './AnnexTools.tsx'
import { LineTable } from './LineTable.tsx'
import { annexAsked, annexQuery, readAnnexSearch } from './queries.ts'
import { Reach } from './Reach.tsx'

/** "Bijlage voor de Kamer": every action with where it stands, made to be printed. */
export function AnnexPage() {
  const say = useWords()
  const plan = usePlan()
  const search = readAnnexSearch(useSearch({ strict: false }))
  const asked = annexAsked(useAsOf(), search)
  const query = useQuery(annexQuery(plan.code, asked))
  return (
    <Page
      title={say('annex.title')}
      heading={say('annex.heading', { programme: usePick()(plan.programme.title) })}
      lead={say('annex.lead', { line: useLevel()('line') })}
    >
      <AnnexTools search={search} asked={asked} />
      <Answer query={query}>
        {(annex) => (annex.total.total === 0 ? <Empty>{say('annex.empty')}</Empty> : <Lines annex={annex} />)}
      </Answer>
    </Page>
  )
}

function Lines({ annex }: { annex: Annex }) {
  const say = useWords()
  const level = useLevel()
  const plan = usePlan()
  const title = (code: string) => {
    const heading = plan.heading(code)
    return heading ? <Said text={heading.title} /> : code
  }
  return (
    <div className={styles.annex}>
      <Reach asOf={annex.asOf} />
      <PhaseTable
        caption={say('annex.counts', { line: level('line') })}
        rowName={capitalised(level('line'))}
        rows={annex.lines.map(({ line, distribution }) => ({
          key: line,
          heading: (
            <a className="utrecht-link utrecht-link--html-a" href={`#${line}`}>
              {title(line)}
            </a>
          ),
          distribution,
        }))}
        total={annex.total}
      />
      {annex.lines.map((line) => (
        <section key={line.line} aria-labelledby={line.line} className={styles.line}>
          <h2 id={line.line} className="utrecht-heading-2">
            {title(line.line)}
          </h2>
          <LineTable line={line} annex={annex} />
        </section>
      ))}
    </div>
  )
}
