import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PlanDetail, PlanEntryView } from '@actielijn/contract'
import { coverages } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { Empty } from '../ui/Answer.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import { EntryRow } from './EntryRow.tsx'
import { lets, readPlanSearch, type PlanSearch } from './planSearch.ts'
import styles from './Plans.module.css'

type Chapter = PlanDetail['chapters'][number]

/** The entries by line, with filters in the address. */
export function Chapters({ detail }: { detail: PlanDetail }) {
  const say = useWords()
  const search = readPlanSearch(useSearch({ strict: false }))
  const shown = detail.chapters.flatMap((chapter) => {
    const entries = chapter.entries.filter((entry) => lets(search, entry))
    return entries.length > 0 ? [{ ...chapter, entries }] : []
  })
  return (
    <section id="onderdelen">
      <h2 className="utrecht-heading-2">{say('plan.chapters')}</h2>
      <Filters detail={detail} search={search} />
      {shown.length === 0 && <Empty>{say('plan.nothing')}</Empty>}
      {shown.map((chapter) => (
        <ChapterTable key={chapter.heading.code} chapter={chapter} detail={detail} />
      ))}
    </section>
  )
}

function Filters({ detail, search }: { detail: PlanDetail; search: PlanSearch }) {
  const say = useWords()
  const navigate = useNavigate()
  const { code: programme } = usePlan()
  const entries = detail.chapters.flatMap((chapter) => chapter.entries)
  const presentKinds = detail.entries.map(({ kind }) => kind)
  const presentCoverages = coverages.filter((one) => entries.some(({ coverage }) => coverage === one))
  const go = (change: Partial<Record<keyof PlanSearch, string>>) =>
    void navigate({
      to: '/$programme/plannen/$plan',
      params: { programme, plan: detail.source.code },
      search: readPlanSearch({ ...search, ...change }),
      resetScroll: false,
      hash: true,
    })
  const anyOne = { value: '', label: say('plan.any') }
  if (presentKinds.length < 2 && presentCoverages.length < 2) return null
  return (
    <div className={`${styles.filters} only-screen`}>
      {presentKinds.length > 1 && (
        <Select
          label={say('plan.filter.kind')}
          name="soort"
          value={search.soort ?? ''}
          options={[anyOne, ...presentKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))]}
          onChange={({ target }) => go({ soort: target.value })}
        />
      )}
      {presentCoverages.length > 1 && (
        <Select
          label={say('plan.filter.coverage')}
          name="dekking"
          value={search.dekking ?? ''}
          options={[anyOne, ...presentCoverages.map((one) => ({ value: one, label: say(`coverage.${one}`) }))]}
          onChange={({ target }) => go({ dekking: target.value })}
        />
      )}
    </div>
  )
}

function ChapterTable({ chapter: { heading, headings, entries }, detail }: { chapter: Chapter; detail: PlanDetail }) {
  const say = useWords()
  const pick = usePick()
  return (
    <section id={heading.code} className={styles.chapter}>
      <h3 className="utrecht-heading-3">
        <span className={styles.code}>{heading.code}</span> <Said text={heading.title} />
      </h3>
      {heading.summary.nl && (
        <p className={styles.summary}>
          <Said text={heading.summary} />
        </p>
      )}
      <TableFrame caption={pick(heading.title)} captionHidden cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {(['entry', 'who', 'when', 'state'] as const).map((id) => (
              <th key={id} scope="col" className={`utrecht-table__header-cell ${styles[id] ?? ''}`}>
                {say(`plan.column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {entries.map((entry) => (
            <EntryRow key={entry.code} entry={entry} under={titleUnder(entry)} detail={detail} />
          ))}
        </tbody>
      </TableFrame>
    </section>
  )

  function titleUnder({ theme, section }: PlanEntryView): string | undefined {
    const inner = headings.find(({ code }) => code === (theme ?? section))
    return inner && pick(inner.title)
  }
}
