import type { CrossWalkView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import type { CrossWalkSearch } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'
import { Coded, Columns, Figure, Legend } from './matrixParts.tsx'

interface Props {
  walk: CrossWalkView
  search: CrossWalkSearch
}

/** Linked actions by line against chapters: to how many items of each they are linked. */
export function ProgrammeMatrix({ walk: { groups, actions, lines }, search }: Props) {
  const say = useWords()
  const plan = usePlan()
  return (
    <>
      <Legend codes={groups.map(({ code }) => code)} titles={groups} />
      <TableFrame caption={say('cross.caption-programme')} captionHidden cards wide>
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
                  column={group.code}
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
                    <Figure
                      key={group.code}
                      column={group.code}
                      count={action.groups.find((cell) => cell.group === group.code)?.items ?? 0}
                      to={{ ...search, weergave: 'lijst', lijn: undefined, hoofdstuk: group.code, actie: action.code }}
                      label={(count) => say('cross.cell-items', { count, line: action.code, other: group.code })}
                    />
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </TableFrame>
    </>
  )
}

function LineTitle({ line }: { line: string }) {
  const plan = usePlan()
  const heading = plan.heading(line)
  return heading ? <Said text={heading.title} /> : line
}
