import { useState } from 'react'
import type { AsOfInfo } from '@actielijn/contract'
import { CsvButton } from '../ui/CsvButton.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { useWords } from '../ui/words.tsx'
import { askedColumns, chosenColumns, columnList } from './columns.tsx'
import { useDownloadCsv } from './downloadCsv.ts'
import type { FilterProps } from './filterProps.ts'
import styles from './ListTools.module.css'
import { useOutlookShown } from './useOutlookShown.ts'

/** What one can do with the list as it is shown: choose columns, take it along, pass it on. */
export function ListTools({ view, onChange, asOf }: FilterProps & { asOf: AsOfInfo }) {
  const say = useWords()
  const save = useDownloadCsv(view, asOf)
  return (
    <div className={`${styles.tools} only-screen`}>
      <ColumnChooser view={view} onChange={onChange} />
      <CsvButton onSave={save}>{say('list.csv')}</CsvButton>
      <CopyLink />
    </div>
  )
}

function ColumnChooser({ view, onChange }: FilterProps) {
  const say = useWords()
  const withOutlook = useOutlookShown()
  const chosen = chosenColumns(view.kolommen, withOutlook)
  const { kolommen: _kolommen, ...rest } = view
  return (
    <details className={styles.chooser}>
      <summary className="utrecht-button utrecht-button--secondary-action">{say('list.columns')}</summary>
      <fieldset className={styles.columns}>
        <legend className="only-spoken">{say('list.columns')}</legend>
        {columnList
          .filter((column) => !('fixed' in column) && (withOutlook || column.id !== 'outlook'))
          .map(({ id }) => (
            <Checkbox
              key={id}
              id={`column-${id}`}
              label={say(`list.column.${id}`)}
              name="kolommen"
              checked={chosen.includes(id)}
              onChange={({ target }) => {
                const asked = askedColumns(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id), withOutlook)
                onChange(asked === undefined ? rest : { ...rest, kolommen: asked })
              }}
            />
          ))}
      </fieldset>
    </details>
  )
}

function CopyLink() {
  const say = useWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href)
    setCopied(true)
  }
  return (
    <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={() => void copy()}>
      {say('list.copy')}
      <span role="status" className={styles.copied}>
        {copied ? say('list.copied') : ''}
      </span>
    </button>
  )
}
