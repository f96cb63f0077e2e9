import { EndingWords } from '../ui/EndingWords.tsx'
import { Notice } from '../ui/Notice.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import type { Pending } from './queries.ts'

interface OvertakenProps {
  overtaken: NonNullable<Pending['overtaken']>
  organisation: string
}

/** The plan changed after it was sent in: what accepting and returning still do. */
export function Overtaken({ overtaken: { ended, reporter }, organisation }: OvertakenProps) {
  const say = useWords()
  return (
    <Notice tone="warning" title={say(ended ? 'review.overtaken.ended' : 'review.overtaken.transferred')}>
      <p className="utrecht-paragraph">
        {ended && <EndingWords ending={ended} />}
        {reporter && (
          <>
            {say('review.overtaken.reporter')} <OrganisationName code={reporter} />, {say('review.overtaken.before')}{' '}
            <OrganisationName code={organisation} />
          </>
        )}
        . {say(ended ? 'review.overtaken.ended-note' : 'review.overtaken.transferred-note')}
      </p>
    </Notice>
  )
}
