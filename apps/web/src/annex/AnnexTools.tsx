import { useNavigate } from '@tanstack/react-router'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { partIn, useSession } from '../api/session.ts'
import { CsvButton } from '../ui/CsvButton.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './AnnexPage.module.css'
import type { annexAsked, AnnexSearch } from './queries.ts'

interface AnnexToolsProps {
  search: AnnexSearch
  asked: ReturnType<typeof annexAsked>
}

/** Print, take along as CSV, and inside: choose for whom the table is. */
export function AnnexTools({ search, asked }: AnnexToolsProps) {
  const say = useWords()
  const plan = usePlan()
  const navigate = useNavigate()
  const inside = partIn(useSession()?.account, plan.code) !== undefined
  const save = () =>
    downloadCsv(
      'readAnnex',
      { params: { programme: plan.code }, query: { ...asked, language: currentLanguage() } },
      fileName(plan.code, plan.programme.asOf, search),
    )
  return (
    <div className="only-screen">
      <div className={styles.tools}>
        {inside && (
          <RadioGroup
            label={say('annex.content')}
            name="inhoud"
            inline
            value={search.inhoud ?? 'vastgesteld'}
            options={[
              { value: 'vastgesteld', label: say('annex.content.accepted') },
              { value: 'openbaar', label: say('annex.content.public') },
            ]}
            onChange={(value) =>
              void navigate({
                to: '.',
                search: (now: object) => ({ ...now, inhoud: value === 'openbaar' ? value : undefined }),
                resetScroll: false,
              })
            }
          />
        )}
        <div className={styles.buttons}>
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={() => window.print()}>
            {say('annex.print')}
          </button>
          <CsvButton onSave={save}>{say('annex.csv')}</CsvButton>
        </div>
      </div>
    </div>
  )
}

/** `bijlage-stm-stand-2020-11-01-openbaar.csv` */
function fileName(programme: string, { day, known }: { day: string; known: string }, { inhoud }: AnnexSearch): string {
  const parts = ['bijlage', programme, 'stand', day, known === 'then' ? 'toen-bekend' : '', inhoud ?? '']
  return `${parts.filter(Boolean).join('-')}.csv`
}
