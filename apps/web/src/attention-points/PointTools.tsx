import { useNavigate } from '@tanstack/react-router'
import { pointKinds } from '@actielijn/plan'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { CsvButton } from '../ui/CsvButton.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'
import { pointFilterOf, readPointsSearch, type PointsSearch } from './pointsSearch.ts'

/** Narrow the list, take it along, print it. */
export function PointTools({ search, day }: { search: PointsSearch; day: string }) {
  const say = useWords()
  const { code: programme } = usePlan()
  const navigate = useNavigate()
  const show = (part: Partial<Record<keyof PointsSearch, string>>) =>
    void navigate({
      to: '/$programme/aandachtspunten',
      params: { programme },
      search: readPointsSearch({ ...search, ...part }),
      replace: true,
      resetScroll: false,
    })
  const save = () =>
    downloadCsv(
      'listAttentionPoints',
      { params: { programme }, query: { ...pointFilterOf(search), language: currentLanguage() } },
      `${programme}-aandachtspunten-${day}.csv`,
    )
  return (
    <div className={`${styles.tools} only-screen`}>
      <Select
        label={say('points.filter-kind')}
        name="soort"
        value={search.soort ?? ''}
        onChange={({ target }) => show({ soort: target.value })}
        options={[
          { value: '', label: say('points.all-kinds') },
          ...pointKinds.map((kind) => ({ value: kind, label: say(`points.kind.${kind}`) })),
        ]}
      />
      <Select
        label={say('points.filter-shown')}
        name="tonen"
        value={search.tonen ?? ''}
        onChange={({ target }) => show({ tonen: target.value })}
        options={[
          { value: '', label: say('points.all-shown') },
          { value: 'open', label: say('points.only-open') },
          { value: 'terzijde', label: say('points.only-aside') },
        ]}
      />
      <div className={styles.buttons}>
        <CsvButton onSave={save}>{say('points.csv')}</CsvButton>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={() => window.print()}>
          {say('points.print')}
        </button>
      </div>
    </div>
  )
}
