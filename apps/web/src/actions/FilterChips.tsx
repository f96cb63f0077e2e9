import { useWords } from '../ui/words.tsx'
import styles from './FilterChips.module.css'
import { useFilterWords } from './filterWords.ts'
import { listFilters, toggled, valuesIn, withoutFilters, type SavedView } from './savedView.ts'

interface Chip {
  key: string
  words: string
  without: SavedView
}

/** The filters that are on, in words, each with what the view is without it. */
export function useChips(view: SavedView): Chip[] {
  const words = useFilterWords()
  const chips: Chip[] = listFilters.flatMap(({ name }) =>
    valuesIn(view, name).map((value) => ({
      key: `${name} ${value}`,
      words: `${words.name(name)}: ${words.value(name, value)}`,
      without: toggled(view, name, value),
    })),
  )
  if (view.voor) {
    const { voor, ...without } = view
    chips.push({ key: 'voor', words: `${words.name('voor')} ${words.value('voor', voor)}`, without })
  }
  if (view.tekst) {
    const { tekst, ...without } = view
    chips.push({ key: 'tekst', words: `${words.name('tekst')}: ${words.value('tekst', tekst)}`, without })
  }
  return chips
}

/** What is filtered on, each to be taken away with one click. */
export function FilterChips({ view, onChange }: { view: SavedView; onChange: (view: SavedView) => void }) {
  const say = useWords()
  const chips = useChips(view)
  if (chips.length === 0) return null
  return (
    <div className={styles.row}>
      <ul className={styles.chips} aria-label={say('list.chips')}>
        {chips.map(({ key, words, without }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={say('list.chip.remove', { filter: words })}
              onClick={() => onChange(without)}
            >
              {words} <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clear} onClick={() => onChange(withoutFilters(view))}>
        {say('list.clear')}
      </button>
    </div>
  )
}
