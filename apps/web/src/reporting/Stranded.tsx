import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionDetail } from '@actielijn/contract'
import { call } from '../api/client.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer } from '../ui/Answer.tsx'
import { EndingWords } from '../ui/EndingWords.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { forgetCopy, readCopy, type Place } from './localCopy.ts'
import { draftQuery } from './queries.ts'
import { contentOf, typedReportOf, type Content } from './typedReport.ts'
import { UpdateSummary } from './UpdateSummary.tsx'
import type { DraftBody } from './working.ts'

interface StrandedProps {
  action: ActionDetail
  place: Place
}

/**
 * The plan changed while somebody was writing: nothing can be sent any more on this action for that organisation. Says
 * why, and shows the text that was kept until its author throws it away.
 */
export function Stranded({ action, place }: StrandedProps) {
  const query = useQuery(draftQuery(place.programme, place.action, place.organisation))
  return (
    <>
      <WhyStranded action={action} organisation={place.organisation} />
      <Answer query={query}>{(draft) => <Kept content={contentIn(readCopy(place) ?? draft, action.asOf.today)} place={place} />}</Answer>
    </>
  )
}

/** Since when and why nothing is reported on it here, and who does so now. */
function WhyStranded({ action, organisation }: { action: ActionDetail; organisation: string }) {
  const say = useWords()
  const plan = usePlan()
  const { ended } = action.lineage
  return (
    <Notice tone="warning" title={say(ended ? 'report.stranded.ended' : 'report.stranded.no-part')}>
      <p className="utrecht-paragraph">
        {ended ? (
          <>
            <EndingWords ending={ended} />.
          </>
        ) : (
          <>
            <OrganisationName code={organisation} full /> {say('report.stranded.no-part-now')} <OrganisationName code={action.reporter} full />.
          </>
        )}{' '}
        <ActionLink programme={plan.code} action={action.code}>
          {say('report.stranded.look')}
        </ActionLink>
      </p>
    </Notice>
  )
}

/** What was typed, as far as it says something. */
function contentIn(draft: DraftBody | null, today: string): Content | undefined {
  return draft ? contentOf(typedReportOf(draft.content, today)) : undefined
}

function Kept({ content, place }: { content: Content | undefined; place: Place }) {
  const say = useWords()
  const client = useQueryClient()
  const [gone, setGone] = useState(false)
  const discard = useMutation({
    mutationFn: () => call('discardDraft', { params: { programme: place.programme, action: place.action, organisation: place.organisation } }),
    onSuccess: async () => {
      forgetCopy(place)
      setGone(true)
      await client.invalidateQueries({ queryKey: ['programme', place.programme, 'my-actions'] })
    },
  })
  if (gone) return <Notice tone="ok">{say('report.stranded.gone')}</Notice>
  if (!content) return null
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className="utrecht-heading-2">
        {say('report.stranded.kept')}
      </h2>
      <p className="utrecht-paragraph">{say('report.stranded.kept-note')}</p>
      <UpdateSummary content={content} />
      <ProblemNotice error={discard.error} />
      <p>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" disabled={discard.isPending} onClick={() => discard.mutate()}>
          {say('report.stranded.discard')}
        </button>
      </p>
    </section>
  )
}
