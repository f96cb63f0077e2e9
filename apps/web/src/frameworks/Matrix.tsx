import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CrossWalkView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { CoverageBadge } from '../ui/Coverage.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import type { CrossWalkSearch } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'

interface Props {
  walk: CrossWalkView
  search: CrossWalkSearch
}

/** Items by chapter against action lines: how many actions of each line do something for each. */
export function FrameworkMatrix({ walk: { groups, items, lines }, search }: Props) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  return (
    <TableFrame caption={say('cross.caption-framework')} captionHidden>
      <Columns first={say('cross.column.item')} codes={lines.map(({ line }) => line)} />
      {groups.map((group) => {
        const own = items.filter((item) => item.group === group.code)
        const alone = own.length === 1 && own[0]?.code === group.code
        return (
          <tbody key={group.code} className="utrecht-table__body">
            {!alone && (
              <tr className={`utrecht-table__row ${styles.group}`}>
                <th scope="rowgroup" className="utrecht-table__cell">
                  <Coded code={group.code} title={<Said text={group.title} />} />
                </th>
                {lines.map(({ line }) => (
                  <Figure
                    key={line}
                    count={group.lines.find((cell) => cell.line === line)?.actions ?? 0}
                    to={{ ...search, weergave: 'lijst', lijn: line, hoofdstuk: group.code }}
                    label={(count) => say('cross.cell', { count, line, other: group.code })}
                  />
                ))}
              </tr>
            )}
            {own.map((item) => (
              <tr key={item.code} className="utrecht-table__row">
                <th scope="row" className={`utrecht-table__cell ${styles.itemCell}`}>
                  <Coded
                    code={item.code}
                    title={
                      item.entry ? (
                        <ActionLink programme={plan.code} action={item.code}>
                          {pick(item.title)}
                        </ActionLink>
                      ) : (
                        pick(item.title)
                      )
                    }
                  />{' '}
                  <CoverageBadge coverage={item.coverage} />
                </th>
                {lines.map(({ line }) => (
                  <Figure
                    key={line}
                    count={item.lines.find((cell) => cell.line === line)?.actions ?? 0}
                    to={{ ...search, weergave: 'lijst', lijn: line, hoofdstuk: undefined, onderdeel: item.code }}
                    label={(count) => say('cross.cell', { count, line, other: item.code })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        )
      })}
    </TableFrame>
  )
}

/** Linked actions by line against chapters: to how many items of each they are linked. */
export function ProgrammeMatrix({ walk: { groups, actions, lines }, search }: Props) {
  const say = useWords()
  const plan = usePlan()
  return (
    <TableFrame caption={say('cross.caption-programme')} captionHidden>
      <Columns first={say('cross.column.action')} codes={groups.map(({ code }) => code)} titles={groups} />
      {lines.map(({ line, linked, actions: all }) => (
        <tbody key={line} className="utrecht-table__body">
          <tr className={`utrecht-table__row ${styles.group}`}>
            <th scope="rowgroup" className="utrecht-table__cell">
              <LineTitle line={line} />
              <span className={styles.note}>{say('cross.linked', { linked, actions: all })}</span>
            </th>
            {groups.map((group) => (
              <Figure
                key={group.code}
                count={group.lines.find((cell) => cell.line === line)?.items ?? 0}
                to={{ ...search, weergave: 'lijst', lijn: line, hoofdstuk: group.code }}
                label={(count) => say('cross.cell-items', { count, line, other: group.code })}
              />
            ))}
          </tr>
          {actions
            .filter((action) => action.line === line)
            .map((action) => (
              <tr key={action.code} className="utrecht-table__row">
                <th scope="row" className={`utrecht-table__cell ${styles.itemCell}`}>
                  <Coded
                    code={action.code}
                    title={
                      <ActionLink programme={plan.code} action={action.code}>
                        <Said text={action.title} />
                      </ActionLink>
                    }
                  />
                </th>
                {groups.map((group) => (
                  <td key={group.code} className={`utrecht-table__cell ${styles.figure}`}>
                    {action.groups.find((cell) => cell.group === group.code)?.items ?? <Nought />}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </TableFrame>
  )
}

/** With more columns than this only their codes fit; the titles stand in the list. */
const mostTitles = 8

function Columns({ first, codes, titles = [] }: { first: string; codes: readonly string[]; titles?: CrossWalkView['groups'] }) {
  const plan = usePlan()
  return (
    <thead className="utrecht-table__header">
      <tr className="utrecht-table__row">
        <th scope="col" className={`utrecht-table__header-cell ${styles.first}`}>
          {first}
        </th>
        {codes.map((code) => {
          const title = plan.heading(code)?.title ?? titles.find((group) => group.code === code)?.title
          return (
            <th key={code} scope="col" className={`utrecht-table__header-cell ${styles.column}`}>
              <span className={styles.code}>{code}</span>
              {title && codes.length <= mostTitles && (
                <span className={styles.columnTitle}>
                  <Said text={title} />
                </span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface FigureProps {
  count: number
  to: CrossWalkSearch | { [Key in keyof CrossWalkSearch]: CrossWalkSearch[Key] | undefined }
  label: (count: number) => string
}

/** A cell that leads to what it counts. */
function Figure({ count, to, label }: FigureProps) {
  return (
    <td className={`utrecht-table__cell ${styles.figure}`}>
      {count === 0 ? (
        <Nought />
      ) : (
        <Link className={styles.cell} to="." search={to} aria-label={label(count)}>
          {count}
        </Link>
      )}
    </td>
  )
}

function Nought() {
  return <span className={styles.nought}>0</span>
}

function Coded({ code, title }: { code: string; title: ReactNode }) {
  return (
    <>
      <span className={styles.code}>{code}</span> {title}
    </>
  )
}

function LineTitle({ line }: { line: string }) {
  const plan = usePlan()
  const heading = plan.heading(line)
  return heading ? <Said text={heading.title} /> : line
}
