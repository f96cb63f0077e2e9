import { useState } from 'react'
import { usePlan } from '../api/plan.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { ReportLink } from '../ui/ReportLink.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import { ConfirmUnchanged } from './ConfirmUnchanged.tsx'
import { mayConfirm, type MyAction } from './grouped.ts'
import { MyActionCells } from './MyActionCells.tsx'
import styles from './ReporterSection.module.css'
import { useConfirmation } from './useConfirmation.ts'

interface ReporterSectionProps {
  organisation: string
  items: readonly MyAction[]
  today: string
}

/** What one organisation of mine reports on: one click to a report, one more for all that is unchanged. */
export function ReporterSection({ organisation, items, today }: ReporterSectionProps) {
  const say = useWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const possible = items.filter(mayConfirm).map(({ code }) => code)
  const selected = items.filter(({ code }) => chosen.includes(code) && possible.includes(code))
  const confirmation = useConfirmation(organisation, () => setChosen([]))
  const all = possible.length > 0 && selected.length === possible.length
  return (
    <section aria-labelledby={`reporter-${organisation}`}>
      <h2 id={`reporter-${organisation}`} className="utrecht-heading-2">
        {say('mine.reporter')} <OrganisationName code={organisation} full />
      </h2>
      {possible.length > 0 && (
        <ConfirmUnchanged confirmation={confirmation} selected={selected} today={today}>
          <label className={styles.all}>
            <input
              type="checkbox"
              className="utrecht-checkbox utrecht-checkbox--html-input"
              checked={all}
              onChange={() => setChosen(all ? [] : possible)}
            />
            {say('mine.choose-all', { count: possible.length })}
          </label>
        </ConfirmUnchanged>
      )}
      <MyTable organisation={organisation}>
        {items.map((item) => (
          <tr key={item.code} className={`utrecht-table__row ${item.returned ? styles.returned : ''}`}>
            <td className={`utrecht-table__cell ${styles.choose}`}>
              {mayConfirm(item) && (
                <input
                  type="checkbox"
                  aria-label={say('mine.choose', { code: item.code })}
                  className="utrecht-checkbox utrecht-checkbox--html-input"
                  checked={chosen.includes(item.code)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, item.code] : chosen.filter((code) => code !== item.code))
                  }
                />
              )}
            </td>
            <MyActionCells item={item} refusal={confirmation.refusalOf(item.code)} />
            <td className="utrecht-table__cell">
              <GoReport item={item} organisation={organisation} />
            </td>
          </tr>
        ))}
      </MyTable>
    </section>
  )
}

function GoReport({ item, organisation }: { item: MyAction; organisation: string }) {
  const say = useWords()
  const plan = usePlan()
  const words = item.drafted ? 'mine.go-on' : item.returned ? 'mine.rework' : 'mine.report'
  return (
    <ReportLink
      programme={plan.code}
      action={item.code}
      organisation={organisation}
      className={`utrecht-button ${item.returned ? 'utrecht-button--primary-action' : 'utrecht-button--secondary-action'} ${styles.report}`}
    >
      {say(words)} <span className="only-spoken">{item.code}</span>
    </ReportLink>
  )
}

function MyTable({ organisation, children }: { organisation: string; children: React.ReactNode }) {
  const say = useWords()
  return (
    <TableFrame caption={say('mine.caption', { organisation })} captionHidden cards>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          <th scope="col" className="utrecht-table__header-cell">
            <span className="only-spoken">{say('mine.column.choose')}</span>
          </th>
          {(['action', 'phase', 'due', 'last'] as const).map((id) => (
            <th key={id} scope="col" className="utrecht-table__header-cell">
              {say(`mine.column.${id}`)}
            </th>
          ))}
          <th scope="col" className="utrecht-table__header-cell">
            <span className="only-spoken">{say('mine.report')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="utrecht-table__body">{children}</tbody>
    </TableFrame>
  )
}
