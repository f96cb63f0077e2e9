import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ActionDetail } from '@actielijn/contract'
import { actionQuery } from '../api/action.ts'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './ActionPage.module.css'
import { Agreement } from './Agreement.tsx'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { ChangedNote } from './ChangedNote.tsx'
import { Changes } from './Changes.tsx'
import { Contradictions } from './Contradictions.tsx'
import { EndedNotice } from './EndedNotice.tsx'
import { History } from './History.tsx'
import { InParliament } from './InParliament.tsx'
import { Parts } from './Parts.tsx'
import { Predecessors } from './Predecessors.tsx'
import { Origin, Serving } from './Serving.tsx'
import { Related } from './Related.tsx'
import { StateCard } from './StateCard.tsx'

/** "Actie": what was promised, by whom, where it stands, and everything that was said about it. */
export function ActionPage() {
  const { actie = '' } = useParams({ strict: false })
  const plan = usePlan()
  const query = useQuery(actionQuery(plan.code, actie, useAsOf()))
  return (
    <Answer query={query} title={useWords()('action.title')}>
      {(action) => <Whole action={action} />}
    </Answer>
  )
}

function Whole({ action }: { action: ActionDetail }) {
  const pick = usePick()
  return (
    <Page title={pick(action.title)} lead={pick(action.summary)} before={<Breadcrumbs action={action} />}>
      <div className={styles.columns}>
        <div className={styles.story}>
          <EndedNotice action={action} />
          <ChangedNote action={action} />
          <InParliament action={action} />
          {action.tracked ? <StateCard action={action} /> : <Serving action={action} />}
          <Contradictions action={action} />
          <Parts action={action} />
          {action.tracked ? <History action={action} /> : <Origin action={action} />}
          <Predecessors action={action} />
          <Changes action={action} />
        </div>
        <div className={styles.aside}>
          <Agreement action={action} />
          <Related action={action} />
        </div>
      </div>
    </Page>
  )
}
