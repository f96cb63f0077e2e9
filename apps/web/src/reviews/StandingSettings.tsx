import type { ProgrammeView } from '@actielijn/contract'
import { useWords } from '../ui/words.tsx'

/** What the programme lets out, in sentences. */
export function StandingSettings({ release }: { release: ProgrammeView['release'] }) {
  const say = useWords()
  return (
    <ul className="utrecht-unordered-list">
      <li>{say(`review.mode.${release.mode}`)}</li>
      <li>{say(release.outlook ? 'review.outlook-out' : 'review.outlook-in')}</li>
      <li>{say(release.contributions ? 'review.contributions-out' : 'review.contributions-in')}</li>
    </ul>
  )
}
