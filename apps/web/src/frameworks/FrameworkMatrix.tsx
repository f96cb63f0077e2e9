import type { CrossWalkView } from '@actielijn/contract'
import { CoverageBadge } from '../ui/Coverage.tsx'
import { Said } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import type { CrossWalkSearch } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'
import { ItemTitle } from './ItemTitle.tsx'
import { Coded, Columns, Figure, Legend } from './matrixParts.tsx'

interface Props {
  walk: CrossWalkView
  search: CrossWalkSearch
}

/** Items by chapter against action lines: how many actions of each line do something for each. */
export function FrameworkMatrix({ walk: { framework, groups, items, lines }, search }: Props) {
  const say = useWords()
  return (
    <>
      <Legend codes={lines.map(({ line }) => line)} />
      <TableFrame caption={say('cross.caption-framework')} captionHidden cards wide>
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
                      column={line}
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
                    <Coded code={item.code} title={<ItemTitle item={item} language={framework.language} />} />{' '}
                    <CoverageBadge coverage={item.coverage} />
                  </th>
                  {lines.map(({ line }) => (
                    <Figure
                      key={line}
                      column={line}
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
    </>
  )
}
