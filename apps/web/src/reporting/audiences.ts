import type { UpdateForm } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { useWords } from '../ui/words.tsx'

/** Who will read what is typed, in words: each field says so (DESIGN law 11). */
export function useAudiences(form: UpdateForm): { facts: string; outlook: string } {
  const say = useWords()
  const { release } = usePlan().programme
  const open = form !== 'contribution' || release.contributions
  return {
    facts: say(open ? 'report.audience.public' : 'report.audience.inside'),
    outlook: say(open && release.outlook ? 'report.audience.public' : 'report.audience.inside'),
  }
}
