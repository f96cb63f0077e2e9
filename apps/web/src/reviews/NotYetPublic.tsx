import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProgrammeView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { Empty } from '../ui/Answer.tsx'
import { useWords } from '../ui/words.tsx'
import { ReleaseForm } from './ReleaseForm.tsx'
import { UnreleasedTable } from './UnreleasedTable.tsx'
import type { Unreleased } from './queries.ts'

interface NotYetPublicProps {
  unreleased: readonly Unreleased[]
  release: ProgrammeView['release']
  /** Coordinators release; secretary and Taskforce see what waits. */
  releases: boolean
}

/** Accepted and not yet public: what waits for a release, and what waits for its embargo. */
export function NotYetPublic({ unreleased, release, releases }: NotYetPublicProps) {
  const say = useWords()
  const { code, programme } = usePlan()
  const [through, setThrough] = useState<string>(programme.asOf.today)
  const byDay = unreleased.toSorted((a, b) => (a.content.about < b.content.about ? -1 : 1))
  const waiting = byDay.filter((update) => update.release === undefined)
  const embargoed = byDay.filter((update) => update.release !== undefined)
  return (
    <section aria-labelledby="nog-niet-openbaar">
      <h2 id="nog-niet-openbaar" tabIndex={-1} className="utrecht-heading-2">
        {say('review.unreleased', { count: unreleased.length })}
      </h2>
      <p className="utrecht-paragraph">
        {say(`review.mode.${release.mode}`)} {say(release.outlook ? 'review.outlook-out' : 'review.outlook-in')}{' '}
        {say(release.contributions ? 'review.contributions-out' : 'review.contributions-in')}{' '}
        <Link className="utrecht-link utrecht-link--html-a" to="/$programme/instellingen" params={{ programme: code }}>
          {say('review.to-settings')}
        </Link>
      </p>
      {unreleased.length === 0 && <Empty>{say('review.unreleased-none')}</Empty>}
      {releases && (
        <ReleaseForm
          waiting={waiting}
          through={through}
          onThrough={setThrough}
          contributionsStay={!release.contributions}
        />
      )}
      {waiting.length > 0 && (
        <UnreleasedTable
          caption={say('review.waiting', { count: waiting.length })}
          updates={waiting}
          {...(releases ? { through } : {})}
        />
      )}
      {embargoed.length > 0 && (
        <UnreleasedTable caption={say('review.embargoed', { count: embargoed.length })} updates={embargoed} />
      )}
    </section>
  )
}
