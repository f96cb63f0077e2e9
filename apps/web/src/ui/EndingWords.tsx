import type { EndedAction } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from './dates.ts'
import { ActionLink } from './links.tsx'
import { useWords } from './words.tsx'

/** "gesplitst op 1 juni 2020, verder in: STM-2.5.1-a, STM-2.5.1-b". */
export function EndingWords({ ending, linked = true }: { ending: EndedAction['ended']; linked?: boolean }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const { kind, on, ground, into = [] } = ending
  return (
    <>
      {say(`ending.${kind}`)} {dates.longDay(on)}
      {ground && ` (${say(`ending.ground.${ground}`)})`}
      {into.length > 0 && `, ${say('ending.into')} `}
      {into.map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          {linked ? (
            <ActionLink programme={plan.code} action={code}>
              {code}
            </ActionLink>
          ) : (
            code
          )}
        </span>
      ))}
    </>
  )
}
