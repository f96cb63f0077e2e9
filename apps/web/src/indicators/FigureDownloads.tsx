import { useAsOf } from '../api/asOf.ts'
import { addressOf } from '../api/client.ts'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { CsvButton } from '../ui/CsvButton.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Indicators.module.css'

/** The figures to take along: CSV that explains its columns, and the same as JSON. */
export function FigureDownloads({ indicator }: { indicator?: string }) {
  const say = useWords()
  const plan = usePlan()
  const asOf = useAsOf()
  const query = { ...asOf, language: currentLanguage() }
  const params = { programme: plan.code }
  const save = () => {
    const file = `cijfers-${plan.code}${indicator ? `-${indicator}` : ''}-stand-${plan.programme.asOf.day}.csv`
    return indicator
      ? downloadCsv('readIndicator', { params: { ...params, indicator }, query }, file)
      : downloadCsv('listIndicators', { params, query }, file)
  }
  const json = indicator
    ? addressOf('readIndicator', { params: { ...params, indicator }, query: asOf })
    : addressOf('listIndicators', { params, query: asOf })
  return (
    <div className="only-screen">
      <div className={styles.tools}>
        <CsvButton onSave={save}>{say('figures.csv')}</CsvButton>
        <a className="utrecht-link utrecht-link--html-a" href={json}>
          {say('figures.json')}
        </a>
      </div>
    </div>
  )
}
