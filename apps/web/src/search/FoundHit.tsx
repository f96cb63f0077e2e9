import { Link } from '@tanstack/react-router'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import { piecesOf } from './hits.ts'
import type { Hit } from './queries.ts'
import styles from './Search.module.css'

/** One hit: the words around it, with what matched marked, and where they stand. */
export function FoundHit({ hit: { action, update, snippet, language } }: { hit: Hit }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const name = useOrganisationName()
  let at = 0
  return (
    <li>
      <p className={styles.snippet} lang={language}>
        {piecesOf(snippet).map(({ text, hit }) => {
          const key = at
          at += text.length
          return hit ? <mark key={key}>{text}</mark> : text
        })}
      </p>
      <p className={styles.where}>
        {update ? (
          <Link
            className="utrecht-link utrecht-link--html-a"
            to="/$programme/acties/$actie"
            params={{ programme: plan.code, actie: action }}
            hash={`bericht-${update.id}`}
          >
            {say('search.in-update', { organisation: name(update.organisation), day: dates.day(update.about) })}
          </Link>
        ) : (
          say('search.in-plan')
        )}
        {language !== currentLanguage() && ` · ${say(`search.language.${language}`)}`}
      </p>
    </li>
  )
}
