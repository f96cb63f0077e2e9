import type { ParliamentaryItemView } from '@actielijn/contract'
import { useDates } from '../ui/dates.ts'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'

/** Every date it ever had with the reason why there came another; nothing where there was only ever one. */
export function DueHistory({ item: { dues } }: { item: ParliamentaryItemView }) {
  const say = useWords()
  const dates = useDates()
  if (dues.length < 2) return null
  const last = dues.length - 1
  return (
    <section aria-labelledby="dues">
      <h2 id="dues" className="utrecht-heading-2">
        {say('parliament.dues')}
      </h2>
      <ol className={styles.dues}>
        {dues.map(({ due, from, reason, source }, index) => (
          <li key={`${from} ${due?.value ?? ''} ${index}`}>
            <strong className={index < last ? styles.gone : ''}>{due ? dates.period(due) : say('parliament.no-date')}</strong>{' '}
            <span className={styles.note}>
              · {say(index === last ? 'parliament.due-now' : 'parliament.due-before')} · {say('parliament.due-from', { day: dates.longDay(from) })}
            </span>
            {reason ? (
              <p className="utrecht-paragraph">
                <Said text={reason} />
                {source && (
                  <span className={styles.note} lang="nl">
                    {' '}
                    ({source})
                  </span>
                )}
              </p>
            ) : (
              <p className="utrecht-paragraph">{say('parliament.due-first')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
