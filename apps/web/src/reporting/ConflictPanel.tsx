import { useDates } from '../ui/dates.ts'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './ConflictPanel.module.css'
import { focusOnArrival } from './focusOnArrival.ts'
import { contentOf } from './typedReport.ts'
import { UpdateSummary } from './UpdateSummary.tsx'
import type { Reporting } from './useReporting.ts'

/** Somebody of the same organisation was first: both texts side by side, mine kept, and a choice how to go on. */
export function ConflictPanel({ reporting }: { reporting: Reporting }) {
  const say = useWords()
  const dates = useDates()
  const name = useOrganisationName()
  const { winner, working } = reporting
  if (!winner) return null
  const people = winner.authors?.map((author) => author.name).join(', ')
  return (
    <section ref={focusOnArrival} tabIndex={-1} className={styles.conflict} aria-labelledby="conflict" role="alert">
      <h2 id="conflict" className={`utrecht-heading-2 ${styles.title}`}>
        {say('report.conflict')}
      </h2>
      <p className="utrecht-paragraph">
        {say('report.conflict.what', {
          who: people || name(winner.organisation),
          moment: dates.moment(winner.recordedAt),
        })}
      </p>
      <div className={styles.sides}>
        <div>
          <h3 className="utrecht-heading-3">{say('report.conflict.theirs')}</h3>
          <p className={styles.when}>{say('report.previous.about', { day: dates.longDay(winner.content.about) })}</p>
          <UpdateSummary content={winner.content} />
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={reporting.takeTheirs}>
            {say('report.conflict.take-theirs')}
          </button>
        </div>
        <div>
          <h3 className="utrecht-heading-3">{say('report.conflict.mine')}</h3>
          <p className={styles.when}>{say('report.conflict.kept')}</p>
          <UpdateSummary content={contentOf(working.typed)} />
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={reporting.keepMine}>
            {say('report.conflict.keep-mine')}
          </button>
        </div>
      </div>
    </section>
  )
}

/** My own text, set aside after going on from theirs; one click brings it back. */
export function SetAside({ reporting }: { reporting: Reporting }) {
  const say = useWords()
  const { setAside } = reporting
  if (!setAside) return null
  return (
    <section className={styles.aside} aria-labelledby="set-aside">
      <h2 id="set-aside" className={`utrecht-heading-3 ${styles.title}`}>
        {say('report.set-aside')}
      </h2>
      <UpdateSummary content={contentOf(setAside)} />
      <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={reporting.putBack}>
        {say('report.put-back')}
      </button>
    </section>
  )
}
