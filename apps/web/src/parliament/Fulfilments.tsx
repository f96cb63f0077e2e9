import type { ParliamentaryItemView } from '@actielijn/contract'
import { ParliamentBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { Paper } from '../ui/Paper.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'

/** The letters by which it was kept, each with how far. */
export function Fulfilments({ item: { fulfilments } }: { item: ParliamentaryItemView }) {
  const say = useWords()
  const dates = useDates()
  return (
    <section aria-labelledby="fulfilments">
      <h2 id="fulfilments" className="utrecht-heading-2">
        {say('parliament.fulfilments')}
      </h2>
      {fulfilments.length === 0 && <p className="utrecht-paragraph">{say('parliament.fulfilments-none')}</p>}
      <ul className={styles.dues}>
        {fulfilments.map(({ reference, on, extent, note }, index) => (
          <li key={reference ?? index}>
            <ParliamentBadge state={extent === 'fully' ? 'fulfilled' : 'partly'} />{' '}
            {reference && <Paper reference={reference} />}
            {on && <span className={styles.note}> · {dates.period(on)}</span>}
            {note && (
              <p className="utrecht-paragraph">
                <Said text={note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
