import { Link } from '@tanstack/react-router'
import { usePlan } from '../api/plan.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'

/** Back to the whole register. */
export function Trail({ here }: { here: string }) {
  const say = useWords()
  const plan = usePlan()
  return (
    <p className={`${styles.note} only-screen`}>
      <Link className="utrecht-link utrecht-link--html-a" to="/$programme/moties-en-toezeggingen" params={{ programme: plan.code }}>
        {say('parliament.title')}
      </Link>{' '}
      › {here}
    </p>
  )
}
