import type { AsOfInfo } from '@actielijn/contract'
import { Badge } from '../ui/Badge.tsx'
import { useWords } from '../ui/words.tsx'

/** How far this table may go; it is printed, so that nobody sends an internal one by mistake. */
export function Reach({ asOf }: { asOf: AsOfInfo }) {
  const say = useWords()
  return (
    <p className="utrecht-paragraph">
      {asOf.view === 'public' ? (
        <Badge tone="good" mark="✓">
          {say('annex.reach.public')}
        </Badge>
      ) : (
        <Badge tone="warn" mark="▲">
          {say('annex.reach.accepted')}
        </Badge>
      )}
    </p>
  )
}
