import type { IndicatorView, ObservationView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { PlanLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import { useFigureWords } from './figureWords.ts'
import { hasNotes, sharedCaveat, tableRows } from './tableRows.ts'
import styles from './Indicators.module.css'

interface Props {
  caption: string
  observations: readonly ObservationView[]
  indicators: readonly Pick<IndicatorView, 'code' | 'title'>[]
  scopes: readonly { code: string; title: ObservationView['caveat'] }[]
  /** Figures of several indicators or scopes: each row says its own. */
  mixed?: boolean
  /** The table of a comparison: its rows are not those of the page's own table. */
  compared?: boolean
}

/** Where a figure's row stands on the page. */
export function rowId(code: string, compared = false): string {
  return `${compared ? 'vergeleken' : 'cijfer'}-${code.replaceAll('/', '.')}`
}

/** The figures behind a chart, each with its source and what must be said with it. */
export function FigureTable({ caption, observations, indicators, scopes, mixed = false, compared = false }: Props) {
  const say = useWords()
  const words = useFigureWords()
  const head = 'utrecht-table__header-cell'
  const cell = 'utrecht-table__cell'
  const broken = observations.some(({ breakdown }) => breakdown.length > 0)
  const shared = sharedCaveat(observations)
  const noted = observations.some((one) => hasNotes(one, shared))
  return (
    <>
      {shared && <p className={styles.shared}>{say('figures.of-all')} <Said text={shared} /></p>}
      <TableFrame caption={caption} cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className={`${head} ${styles.narrow}`}>{say('figures.column.period')}</th>
            {mixed && <th scope="col" className={head}>{say('figures.column.what')}</th>}
            {broken && <th scope="col" className={`${head} ${styles.cell}`}>{say('figures.column.cell')}</th>}
            <th scope="col" className={`${head} ${styles.narrow}`}>{say('figures.column.value')}</th>
            <th scope="col" className={head}>{say('figures.column.source')}</th>
            {noted && <th scope="col" className={`${head} ${styles.wide}`}>{say('figures.column.notes')}</th>}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {tableRows(observations).map(([one, ...others]) => (
            <tr key={one.code} id={rowId(one.code, compared)} className={`utrecht-table__row ${styles.tableRow}`}>
              <th scope="row" className={`${cell} ${styles.years}`}>{words.period(one)}</th>
              {mixed && (
                <td className={cell} data-label={say('figures.column.what')}>
                  <Named code={one.indicator} among={indicators} />, <Named code={one.scope} among={scopes} />
                </td>
              )}
              {broken && <td className={cell} data-label={say('figures.column.cell')}>{words.cell(one) || say('figures.whole')}</td>}
              <td className={`${cell} ${styles.number}`} data-label={say('figures.column.value')}>{words.value(one)}</td>
              <td className={cell} data-label={say('figures.column.source')}>
                <div className={styles.origins}>
                  {[one, ...others].map((printed) => <Origin key={printed.code} observation={printed} />)}
                </div>
              </td>
              {noted && <td className={hasNotes(one, shared) ? cell : `${cell} ${styles.nothing}`} data-label={say('figures.column.notes')}><Notes observation={one} shared={shared} /></td>}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  )
}

function Named({ code, among }: { code: string; among: readonly { code: string; title: ObservationView['caveat'] }[] }) {
  const title = among.find((one) => one.code === code)?.title
  return title ? <Said text={title} /> : code
}

function Origin({ observation: { source } }: { observation: ObservationView }) {
  const say = useWords()
  const plan = usePlan()
  const document = plan.programme.sources.find(({ code }) => code === source.document)
  return (
    <div>
      <PlanLink programme={plan.code} plan={source.document}>
        {document ? <Said text={document.title} /> : source.document}
      </PlanLink>
      <details className={styles.place}>
        <summary>{say('figures.place')}</summary>
        <SourceLocator source={source} />
      </details>
    </div>
  )
}

/** What has to be said with one figure: its own caveat, parts that do not add up, documents that differ. */
function Notes({ observation: { caveat, partsDiffer, differsFrom }, shared }: { observation: ObservationView; shared: ObservationView['caveat'] }) {
  const say = useWords()
  const words = useFigureWords()
  const plan = usePlan()
  const nameOf = (document: string) => plan.programme.sources.find(({ code }) => code === document)?.title
  return (
    <div className={styles.notes}>
      {caveat && caveat.nl !== shared?.nl && <p><Said text={caveat} /></p>}
      {partsDiffer && <p>{say('figures.parts')} <Said text={partsDiffer} /></p>}
      {differsFrom.map(({ figure, reason }) => {
        const title = nameOf(figure.document)
        return (
          <p key={figure.code}>
            <strong>{say('figures.differs')}</strong> {title ? <Said text={title} /> : figure.document}: {words.value(figure)}.{' '}
            <Said text={reason} />
          </p>
        )
      })}
    </div>
  )
}
