import type { ParliamentaryItemView } from '@actielijn/contract'
import { ParliamentBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { Paper } from '../ui/Paper.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'
import { Retract } from './Retract.tsx'

/** The letters by which it was kept, each with how far. */
export function Fulfilments({ item }: { item: ParliamentaryItemView }) {
  const { fulfilments, basedOn } = item
  const say = useWords()
  const dates = useDates()
  return (
    <section aria-labelledby="fulfilments">
      <h2 id="fulfilments" className="utrecht-heading-2">
        {say('parliament.fulfilments')}
      </h2>
      {fulfilments.length === 0 && <p className="utrecht-paragraph">{say('parliament.fulfilments-none')}</p>}
      <ul className={styles.dues}>
        {fulfilments.map(({ place, reference, on, extent, note }) => (
          <li key={place}>
            <ParliamentBadge state={extent === 'fully' ? 'fulfilled' : 'partly'} />{' '}
            {reference && <Paper reference={reference} />}
            {on && <span className={styles.note}> · {dates.period(on)}</span>}
            {note && (
              <p className="utrecht-paragraph">
                <Said text={note} />
              </p>
            )}
            {basedOn !== undefined && <Retract item={item} basedOn={basedOn} place={place} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
