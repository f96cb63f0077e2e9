import { Link } from '@tanstack/react-router'
import type { CrossWalkView } from '@actielijn/contract'
import { coverages, phases, relations } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../ui/words.tsx'
import { filterNames, withoutFilters, type CrossWalkSearch } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'
import { useCrossWalkSearch } from './useCrossWalkSearch.ts'

/** Everything the cross-walk can be narrowed by; the address keeps it. */
export function Filters({ walk, search }: { walk: CrossWalkView; search: CrossWalkSearch }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const nameOf = useOrganisationName()
  const { go } = useCrossWalkSearch()
  const active = filterNames.filter((name) => search[name] !== undefined)
  const chapters = walk.groups.some(({ code }) => plan.heading(code))
  const options = {
    lijn: plan.lines.map(({ code, title }) => ({ value: code, label: pick(title) })),
    hoofdstuk: chaptersOf(walk, search).map((code) => {
      const title = plan.heading(code)?.title ?? walk.groups.find((group) => group.code === code)?.title
      return { value: code, label: title ? `${code} ${pick(title)}` : code }
    }),
    wie: walk.asked.map(({ organisation, items }) => ({ value: organisation, label: `${nameOf(organisation)} (${items})` })),
    verband: relations.map((value) => ({ value, label: say(`relation.${value}`) })),
    dekking: coverages.map((value) => ({ value, label: say(`coverage.${value}`) })),
    fase: phases.map((value) => ({ value, label: say(`phase.${value}`) })),
  }
  const shown = (['lijn', 'hoofdstuk', 'wie', 'verband', 'dekking', 'fase'] as const).filter((name) => options[name].length > 0)
  const labelOf = (name: (typeof shown)[number]) => say(name === 'hoofdstuk' && !chapters ? 'cross.filter.onderdeel' : `cross.filter.${name}`)
  return (
    <div className={`${styles.filters} only-screen`}>
      <details>
        <summary>{active.length > 0 ? say('cross.filters.active', { count: active.length }) : say('cross.filters')}</summary>
        <div className={styles.fields}>
          {shown.map((name) => (
            <Select
              key={name}
              label={labelOf(name)}
              name={name}
              value={search[name] ?? ''}
              options={[{ value: '', label: say('cross.any') }, ...options[name]]}
              onChange={({ target }) => go({ [name]: target.value, onderdeel: undefined, actie: undefined })}
            />
          ))}
        </div>
      </details>
      {active.length > 0 && (
        <p className={styles.active}>
          {shown.map((name) => {
            const chosen = options[name].find(({ value }) => value === search[name])
            return chosen && <span key={name}>{`${labelOf(name)}: ${chosen.label}`}</span>
          })}
          {search.onderdeel && <span>{say('cross.only-item', { item: search.onderdeel })}</span>}
          {search.actie && <span>{say('cross.only-action', { action: search.actie })}</span>}
          <Link className="utrecht-link utrecht-link--html-a" to="." search={withoutFilters(search)} resetScroll={false}>
            {say('cross.clear')}
          </Link>
        </p>
      )}
    </div>
  )
}

/** Those in sight, and the one that is chosen. */
function chaptersOf(walk: CrossWalkView, { hoofdstuk }: CrossWalkSearch): string[] {
  return [...new Set([...(hoofdstuk ? [hoofdstuk] : []), ...walk.groups.map(({ code }) => code)])]
}
