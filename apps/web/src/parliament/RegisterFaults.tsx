import type { RegisterImportView } from '@actielijn/contract'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'

/** Every fault by row and field. */
export function RegisterFaults({ tried: { faults, rows } }: { tried: RegisterImportView }) {
  const say = useWords()
  const ofRows = faults.flatMap(({ pointer, detail }) => {
    const [, place, field] = /^\/register(?:\/value)?\/(\d+)(?:\/(.+))?$/.exec(pointer) ?? []
    return place === undefined ? [] : [{ pointer, detail, row: Number(place), field }]
  })
  if (ofRows.length === 0) return null
  return (
    <TableFrame caption={say('register.fault-rows')} cards>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {(['row', 'number', 'field', 'fault'] as const).map((column) => (
            <th key={column} scope="col" className="utrecht-table__header-cell">
              {say(`register.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {ofRows.map(({ pointer, detail, row, field }) => (
          <tr key={pointer} className="utrecht-table__row">
            <td className="utrecht-table__cell" data-label={say('register.column.row')}>
              {row + 1}
            </td>
            <th scope="row" className="utrecht-table__cell">
              {rows.find((one) => one.row === row)?.number ?? '–'}
            </th>
            <td className="utrecht-table__cell" data-label={say('register.column.field')} lang="nl">
              {field ?? '–'}
            </td>
            <td className="utrecht-table__cell" data-label={say('register.column.fault')}>
              {detail}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
