import { Link } from '@tanstack/react-router'
import type { FigureView, IndicatorView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { axisEnd, boundsOf, chartRows, type ChartRow } from './chartRows.ts'
import { useFigureWords } from './figureWords.ts'
import { rowId } from './FigureTable.tsx'
import styles from './FigureChart.module.css'

interface Props {
  figures: readonly FigureView[]
  /** What the bars are about, for those who cannot see them. */
  label: string
  nature: IndicatorView['nature']
  /** The chart of a comparison; its bars lead to the rows of that. */
  compared?: boolean
}

/**
 * Bars from nought, one per period and cell; each leads to its row in the table, and says its name and value.
 * Estimates are drawn as the range they are; places in an order have no length and so no bar. Beside every chart stands what its kind of figure cannot say.
 */
export function FigureChart({ figures, label, nature, compared = false }: Props) {
  const say = useWords()
  const words = useFigureWords()
  const end = axisEnd(figures)
  const measure = figures[0]?.measure ?? 'count'
  return (
    <figure className={styles.figure}>
      <ul className={styles.bars} aria-label={label}>
        {chartRows(figures).map((row) => (
          <Bar key={row.figure.code} row={row} end={end} compared={compared} />
        ))}
      </ul>
      {measure !== 'rank' && (
        <div className={styles.axis} aria-hidden="true">
          <span>{words.number(0, measure)}</span>
          <span>{words.number(end, measure)}</span>
        </div>
      )}
      <Legend figures={figures} />
      <figcaption className={styles.caveat}>
        {measure === 'rank' && <>{say('figures.beside.rank')} </>}
        {nature !== 'registered' && <>{say(`figures.beside.${nature}`)} </>}
        {say('figures.beside')}
      </figcaption>
    </figure>
  )
}

interface BarProps {
  row: ChartRow
  end: number
  compared: boolean
}

function Bar({ row: { figure, printed, disputed }, end, compared }: BarProps) {
  const words = useFigureWords()
  const plan = usePlan()
  const pick = usePick()
  const cell = words.cell(figure)
  const ranked = figure.measure === 'rank'
  const documents = printed.map(({ document }) => {
    const source = plan.programme.sources.find(({ code }) => code === document)
    return source ? pick(source.title) : document
  })
  return (
    <li>
      <Link to="." search={(now: object) => now} hash={rowId(figure.code, compared)} className={ranked ? styles.place : styles.row}>
        <span className={styles.name}>
          <span className={styles.period}>{words.period(figure)}</span>
          {cell && <> {cell}</>}
          {disputed && <span className={styles.document}> {documents.join(', ')}</span>}
        </span>{' '}
        {!ranked && (
          <>
            <Drawn figure={figure} end={end} />{' '}
          </>
        )}
        <span className={styles.value}>{words.value(figure)}</span>
      </Link>
    </li>
  )
}

function Drawn({ figure, end }: { figure: FigureView; end: number }) {
  const { low, high } = boundsOf(figure)
  const at = (value: number) => `${(value / end) * 100}%`
  const range = low !== high
  return (
    <svg className={styles.drawn} aria-hidden="true">
      <rect x="0" y="0" width="100%" height="100%" className={styles.track} />
      <rect
        x={range ? at(low) : '0'}
        y="15%"
        width={at(range ? high - low : high)}
        height="70%"
        className={styles.bar}
        {...(range && { fill: 'url(#figure-range)' })}
        {...(!range && figure.approximate && { fill: 'url(#figure-approximate)' })}
      />
    </svg>
  )
}

/** What the textures stand for; only those that are used. */
function Legend({ figures }: { figures: readonly FigureView[] }) {
  const say = useWords()
  const ranges = figures.some((figure) => boundsOf(figure).low !== boundsOf(figure).high)
  const approximate = figures.some((figure) => figure.approximate)
  if (!ranges && !approximate) return null
  return (
    <ul className={styles.legend}>
      {ranges && (
        <li>
          <Swatch fill="url(#figure-range)" /> {say('figures.legend.range')}
        </li>
      )}
      {approximate && (
        <li>
          <Swatch fill="url(#figure-approximate)" /> {say('figures.legend.approximate')}
        </li>
      )}
    </ul>
  )
}

function Swatch({ fill }: { fill: string }) {
  return (
    <svg width="16" height="16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" fill={fill} className={styles.bar} />
    </svg>
  )
}

/** The textures of all charts of a page: drawn, so that they print. Stands once on a page with charts. */
export function ChartTextures() {
  return (
    <svg width="0" height="0" className={styles.textures} aria-hidden="true">
      <defs>
        <pattern id="figure-range" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className={styles.paper} />
          <rect width="3" height="8" className={styles.ink} />
        </pattern>
        <pattern id="figure-approximate" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={styles.soft} />
          <circle cx="3" cy="3" r="1.25" className={styles.ink} />
        </pattern>
      </defs>
    </svg>
  )
}
