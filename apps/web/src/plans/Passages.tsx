import type { PassageView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

/** From each place in the source to what was taken from it, under the headings it stands under. */
export function Passages({ passages }: { passages: readonly PassageView[] }) {
  const say = useWords()
  if (passages.length === 0) return null
  return (
    <section id="vindplaatsen">
      <h2 className="utrecht-heading-2">{say('plan.passages')}</h2>
      <p className={styles.note}>{say('plan.passages.lead')}</p>
      {underHeadings(passages).map(({ headings, own }) => (
        <section key={headings}>
          <h3 className={`utrecht-heading-3 ${styles.trail}`} lang="nl">
            {headings}
          </h3>
          <ol className={styles.passages}>
            {own.map((passage) => (
              <Passage key={passage.entries[0]?.code} passage={passage} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** Passages in a row that stand under the same printed headings. */
function underHeadings(passages: readonly PassageView[]): { headings: string; own: PassageView[] }[] {
  const groups: { headings: string; own: PassageView[] }[] = []
  for (const passage of passages) {
    const headings = passage.source.locator.headings.join(' › ')
    const last = groups.at(-1)
    if (last?.headings === headings) last.own.push(passage)
    else groups.push({ headings, own: [passage] })
  }
  return groups
}

function Passage({ passage: { source, entries } }: { passage: PassageView }) {
  const say = useWords()
  const plan = usePlan()
  const { block, bullet, opens } = source.locator
  const place = [
    block !== undefined && say('source.block', { number: block }),
    bullet !== undefined && say('source.bullet', { number: bullet }),
  ].filter(Boolean)
  return (
    <li>
      <p className={styles.place}>
        {place.length > 0 && `${place.join(', ')}: `}
        <span lang="nl">“{opens} …”</span>
      </p>
      <ul className={styles.plain}>
        {entries.map(({ code, title, kind, entry }) => (
          <li key={code}>
            {entry ? (
              <ActionLink programme={plan.code} action={code}>
                {code} <Said text={title} />
              </ActionLink>
            ) : (
              <a className="utrecht-link utrecht-link--html-a" href={`#${code}`}>
                {code} <Said text={title} />
              </a>
            )}{' '}
            <small>{say(`kind.${kind}`)}</small>
          </li>
        ))}
      </ul>
    </li>
  )
}
