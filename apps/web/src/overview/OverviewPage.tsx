import { useQuery } from '@tanstack/react-query'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { overviewQuery } from '../api/programme.ts'
import { Answer, Empty } from '../ui/Answer.tsx'
import { EndedList } from '../ui/EndedList.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'
import { AttentionPanel } from './AttentionPanel.tsx'
import { ChangedPanel } from './ChangedPanel.tsx'
import { LineChart } from './LineChart.tsx'
import styles from './OverviewPage.module.css'
import { ReporterTable } from './ReporterTable.tsx'
import { StandSentence } from './StandSentence.tsx'

/** Where the programme stands: one sentence, the lines, who reports, what needs a person, what changed. */
export function OverviewPage() {
  const say = useWords()
  const plan = usePlan()
  const query = useQuery(overviewQuery(plan.code, useAsOf()))
  return (
    <Page
      title={say('overview.title')}
      heading={say('overview.heading')}
      lead={query.data && query.data.total.total > 0 && <StandSentence total={query.data.total} />}
    >
      <Answer query={query}>
        {(overview) =>
          overview.total.total === 0 ? (
            <Empty>{say('overview.empty')}</Empty>
          ) : (
            <div className={styles.columns}>
              <div>
                <LineChart overview={overview} />
                <EndedList ended={overview.ended} />
                <ReporterTable reporters={overview.reporters} />
              </div>
              <div className={styles.panels}>
                <AttentionPanel items={overview.attention} total={overview.attentionTotal} />
                <ChangedPanel items={overview.changed} />
              </div>
            </div>
          )
        }
      </Answer>
    </Page>
  )
}
