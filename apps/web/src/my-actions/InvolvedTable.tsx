import { usePlan } from '../api/plan.tsx'
import { OrganisationName, useOrganisationName } from '../ui/OrganisationName.tsx'
import { ReportLink } from '../ui/ReportLink.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import type { MyAction } from './grouped.ts'
import { MyActionCells } from './MyActionCells.tsx'

/** Actions that somebody else reports on: to follow, and to contribute to. */
export function InvolvedTable({ title, items }: { title: string; items: readonly MyAction[] }) {
  const say = useWords()
  if (items.length === 0) return null
  // Who only answers for them has no part in any.
  const partIn = items.some(({ mine }) => mine.length > 0)
  const columns = ['action', 'phase', 'due', 'last', 'reporter', ...(partIn ? (['role'] as const) : [])] as const
  return (
    <section aria-label={title}>
      <h2 className="utrecht-heading-2">{title}</h2>
      <TableFrame caption={title} captionHidden cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((id) => (
              <th key={id} scope="col" className="utrecht-table__header-cell">
                {say(`mine.column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {items.map((item) => (
            <tr key={item.code} className="utrecht-table__row">
              <MyActionCells item={item} />
              <td className="utrecht-table__cell" data-label={say('mine.column.reporter')}>
                <span>
                  <OrganisationName code={item.reporter} />
                </span>
              </td>
              {partIn && (
                <td className="utrecht-table__cell" data-label={say('mine.column.role')}>
                  <Role item={item} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  )
}

function Role({ item }: { item: MyAction }) {
  const say = useWords()
  const plan = usePlan()
  const name = useOrganisationName()
  const [first] = item.mine
  const several = item.mine.some(({ organisation }) => organisation !== first?.organisation)
  return (
    <div>
      {item.mine.map(({ as, organisation }) => (
        <div key={`${organisation} ${as}`}>
          {say(`role.${as}`)}
          {several && ` (${name(organisation)})`}
        </div>
      ))}
      {first && (
        <ReportLink programme={plan.code} action={item.code} organisation={first.organisation}>
          {say('mine.contribute')} <span className="only-spoken">{item.code}</span>
        </ReportLink>
      )}
    </div>
  )
}
