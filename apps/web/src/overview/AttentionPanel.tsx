import type { Overview } from '@actielijn/contract'
import { attentions } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { AttentionBadge } from '../ui/badges.tsx'
import { ActionLink, ActionsLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './OverviewPage.module.css'

const shown = 6
const pressing = attentions.filter((attention) => attention !== 'none').join(',')

interface Props {
  items: Overview['attention']
  total: number
}

/** What needs a person, most pressing first. */
export function AttentionPanel({ items, total }: Props) {
  const say = useWords()
  const plan = usePlan()
  return (
    <Panel title={say('overview.attention')}>
      {items.length === 0 && <p className="utrecht-paragraph">{say('overview.attention-none')}</p>}
      <ul className={styles.list}>
        {items.slice(0, shown).map(({ code, title, reporter, attention, monthsLate, lastAbout, motive }) => (
          <li key={code}>
            <AttentionBadge attention={attention} monthsLate={monthsLate} lastAbout={lastAbout} />
            <div>
              <ActionLink programme={plan.code} action={code}>
                <Said text={title} />
              </ActionLink>
            </div>
            <p className={styles.note}>
              <OrganisationName code={reporter} />
              {motive && ` · ${motive}`}
            </p>
          </li>
        ))}
      </ul>
      {total > shown && (
        <ActionsLink programme={plan.code} search={{ aandacht: pressing, sortering: 'attention' }}>
          {say('overview.attention-all', { count: total })}
        </ActionsLink>
      )}
    </Panel>
  )
}
