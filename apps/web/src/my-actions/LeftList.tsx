import { usePlan } from '../api/plan.tsx'
import { Badge } from '../ui/Badge.tsx'
import { EndingWords } from '../ui/EndingWords.tsx'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { ReportLink } from '../ui/ReportLink.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import type { MyActions } from './grouped.ts'

/** What my organisation no longer reports on or takes part in, why, and what it still had under way there. */
export function LeftList({ left }: { left: MyActions['left'] }) {
  const say = useWords()
  const plan = usePlan()
  if (left.length === 0) return null
  return (
    <section aria-labelledby="left">
      <h2 id="left" className="utrecht-heading-2">
        {say('mine.left')}
      </h2>
      <p className="utrecht-paragraph">{say('mine.left.note')}</p>
      <ul className="utrecht-unordered-list">
        {left.map(({ code, title, organisation, ended, reporter, drafted, submitted }) => (
          <li key={`${code} ${organisation}`} className="utrecht-unordered-list__item">
            {code}{' '}
            <ActionLink programme={plan.code} action={code}>
              <Said text={title} />
            </ActionLink>
            : {ended && <EndingWords ending={ended} />}
            {reporter && (
              <>
                {say('mine.left.reporter')} <OrganisationName code={reporter} />
              </>
            )}{' '}
            {submitted && <Badge>{say('mine.left.submitted')}</Badge>}{' '}
            {drafted && (
              <ReportLink programme={plan.code} action={code} organisation={organisation}>
                {say('mine.left.draft')} <span className="only-spoken">{code}</span>
              </ReportLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
