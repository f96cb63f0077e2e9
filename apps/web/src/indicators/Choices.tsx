import { Link } from '@tanstack/react-router'
import { usePick } from '../ui/Said.tsx'
import { useWords, type MessageId } from '../ui/words.tsx'
import type { Choice, IndicatorSearch } from './indicatorSearch.ts'
import styles from './Indicators.module.css'
import type { IndicatorDetail } from './queries.ts'

interface Props {
  detail: IndicatorDetail
  choice: Choice
}

/** For whom, and broken down by what: only what has figures can be chosen; each choice is an address. */
export function Choices({ detail, choice }: Props) {
  const say = useWords()
  const pick = usePick()
  const scopeName = (code: string) => {
    const scope = detail.scopes.find((one) => one.code === code)
    return scope ? pick(scope.title) : code
  }
  const dimensionName = (dimension: string) => say(`figures.dimension.${dimension}` as MessageId) // closed list in plan
  const breakdownName = (breakdown: string) =>
    breakdown === 'geheel' ? say('figures.whole') : breakdown.split('+').map(dimensionName).join(' × ')
  return (
    <div className="only-screen">
      <Row
        label={say('figures.scope')}
        chosen={choice.scope}
        options={choice.scopes.map((code) => ({ code, name: scopeName(code), search: { gebied: code } }))}
      />
      <Row
        label={say('figures.breakdown')}
        chosen={choice.breakdown}
        options={choice.breakdowns.map((code) => ({
          code,
          name: breakdownName(code),
          search: { gebied: choice.scope, uitsplitsing: code },
        }))}
      />
    </div>
  )
}

interface RowProps {
  label: string
  chosen: string
  options: readonly { code: string; name: string; search: IndicatorSearch }[]
}

function Row({ label, chosen, options }: RowProps) {
  if (options.length < 2) return null
  return (
    <nav aria-label={label}>
      <p className={styles.label}>{label}</p>
      <ul className={styles.choices}>
        {options.map(({ code, name, search }) => (
          <li key={code}>
            <Link
              to="."
              search={(now: IndicatorSearch) => ({ ...now, ...search })}
              resetScroll={false}
              aria-current={code === chosen ? 'true' : undefined}
              className={styles.choice}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
