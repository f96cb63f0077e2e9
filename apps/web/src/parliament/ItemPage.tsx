import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ParliamentaryItemView } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { AddLink } from '../ui/AddLink.tsx'
import { AmendmentList } from '../ui/AmendmentList.tsx'
import { Answer } from '../ui/Answer.tsx'
import { LatenessBadge, ParliamentBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { EndLink } from '../ui/EndLink.tsx'
import { ParliamentLink } from '../ui/links.tsx'
import { Page } from '../ui/Page.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { ServingAction, ServingList } from '../ui/ServingAction.tsx'
import { useWords } from '../ui/words.tsx'
import { Changing } from './Changing.tsx'
import { DueHistory } from './DueHistory.tsx'
import { Fulfilments } from './Fulfilments.tsx'
import { ItemFacts } from './ItemFacts.tsx'
import styles from './Parliament.module.css'
import { itemQuery } from './queries.ts'
import { Trail } from './Trail.tsx'

interface Part {
  item: ParliamentaryItemView
}

/** One motion or promise: what was said, every date it had, by what it was kept, and what is done for it. */
export function ItemPage() {
  const { punt = '' } = useParams({ strict: false })
  const plan = usePlan()
  const query = useQuery(itemQuery(plan.code, punt, useAsOf()))
  return (
    <Answer query={query} title={useWords()('parliament.title')}>
      {(item) => <Whole key={item.code} item={item} />}
    </Answer>
  )
}

function Whole({ item }: Part) {
  const say = useWords()
  const pick = usePick()
  return (
    <Page title={pick(item.title)} before={<Trail here={item.code} />}>
      <Standing item={item} />
      <div className={styles.columns}>
        <div className={styles.story}>
          <h2 className="utrecht-heading-2">{say(item.kind === 'motion' ? 'parliament.asked' : 'parliament.promised')}</h2>
          <p className={styles.promised}>
            <Said text={item.text} />
          </p>
          <Doubles item={item} />
          <Fulfilments item={item} />
          <DueHistory item={item} />
          <Serving item={item} />
          <Changing item={item} />
          <Changes item={item} />
        </div>
        <ItemFacts item={item} />
      </div>
    </Page>
  )
}

/** State, and how it stands with its date; without one that is said. */
function Standing({ item: { state, lateness, monthsLate, due } }: Part) {
  const say = useWords()
  const dates = useDates()
  return (
    <p className={styles.standing}>
      <ParliamentBadge state={state} />
      {lateness === 'overdue' && <LatenessBadge lateness="overdue" monthsLate={monthsLate} />}
      <span>{due ? say('parliament.due', { period: dates.period(due) }) : say('parliament.no-date-promised')}</span>
    </p>
  )
}

function Doubles({ item: { doubles } }: Part) {
  const say = useWords()
  const plan = usePlan()
  return doubles.map(({ code, title }) => (
    <p key={code} className="utrecht-paragraph">
      {say('parliament.double')}{' '}
      <ParliamentLink programme={plan.code} item={code}>
        {code} <Said text={title} />
      </ParliamentLink>
    </p>
  ))
}

/** The actions that do something for it, each with its state; only the coordinator lays and ends links. */
function Serving({ item }: Part) {
  const say = useWords()
  const changes = item.basedOn !== undefined
  return (
    <section aria-labelledby="serving">
      <h2 id="serving" className="utrecht-heading-2">
        {say('parliament.serving')}
      </h2>
      {item.links.length === 0 && <p className="utrecht-paragraph">{say('parliament.serving-none')}</p>}
      <ServingList>
        {item.links.map((link) => (
          <ServingAction key={link.code} link={link} action={link.serving}>
            {changes && <EndLink link={link} />}
          </ServingAction>
        ))}
      </ServingList>
      {changes && <AddLink item={item.code} />}
    </section>
  )
}

function Changes({ item: { amendments, code } }: Part) {
  const say = useWords()
  if (amendments.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className="utrecht-heading-2">
        {say('parliament.changes')}
      </h2>
      <AmendmentList amendments={amendments} action={code} />
    </section>
  )
}
