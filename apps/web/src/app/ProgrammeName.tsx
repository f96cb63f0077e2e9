import { Link } from '@tanstack/react-router'
import { useSession } from '../api/session.ts'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Header.module.css'
import { HeaderMenu } from './HeaderMenu.tsx'

/** Which programme this is; where there are several, the way to the others. */
export function ProgrammeName({ programme }: { programme: string | undefined }) {
  const say = useWords()
  const pick = usePick()
  const programmes = useSession()?.programmes ?? []
  const shown = programmes.find(({ code }) => code === programme)
  if (!shown) return null
  const title = pick(shown.title)
  if (programmes.length === 1) return <span className={styles.programme}>{title}</span>
  return (
    <nav className={styles.programmes} aria-label={say('frame.programmes')}>
      <HeaderMenu label={say('frame.programme', { title })} words={title}>
        {programmes.map(({ code, title: other }) => (
          <li key={code}>
            <Link to="/$programme/overzicht" params={{ programme: code }} aria-current={code === programme ? 'true' : undefined}>
              {pick(other)}
            </Link>
          </li>
        ))}
      </HeaderMenu>
    </nav>
  )
}
