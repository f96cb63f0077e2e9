import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import type { Month } from './everyMonth.ts'
import styles from './Reporting.module.css'

export interface MonthsShown {
  months: readonly Month[]
  /** What the solid bars count: accepted inside, public outside. */
  counted: string
  /** What the hatched bars count; absent for who may not know. */
  waiting: string | undefined
}

const width = 720
const height = 180
const floor = 150
const gutter = 28

/** A bar per month, from nought; what is not accepted stands hatched on top. */
export function MonthBars({ months, counted, waiting }: MonthsShown) {
  const most = Math.max(1, ...months.map((month) => month.accepted + month.waiting))
  const step = (width - gutter) / Math.max(months.length, 12)
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={useSummary({ months, counted, waiting })}
        className={styles.chart}
      >
        <Hatch />
        {[0, most].map((count) => (
          <g key={count}>
            <line x1={gutter} x2={width} y1={floor - tall(count, most)} y2={floor - tall(count, most)} className={styles.grid} />
            <text x={gutter - 6} y={floor - tall(count, most) + 5} textAnchor="end" className={styles.tick}>
              {count}
            </text>
          </g>
        ))}
        {months.map((month, index) => (
          <MonthBar
            key={month.month}
            month={month}
            most={most}
            x={gutter + (index + 0.15) * step}
            wide={step * 0.7}
            named={index % Math.ceil(months.length / 8) === 0}
          />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span>
          <span className={`${styles.swatch} ${styles.swatchAccepted}`} aria-hidden="true" />
          {counted}
        </span>
        {waiting && (
          <span>
            <span className={`${styles.swatch} ${styles.swatchWaiting}`} aria-hidden="true" />
            {waiting}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

const tall = (count: number, most: number) => (count / most) * (floor - 12)

interface BarProps {
  month: Month
  most: number
  x: number
  wide: number
  named: boolean
}

function MonthBar({ month: { month, accepted, waiting }, most, x, wide, named }: BarProps) {
  const dates = useDates()
  const solid = tall(accepted, most)
  const hatched = tall(waiting, most)
  return (
    <g>
      <rect x={x} width={wide} y={floor - solid} height={solid} className={styles.accepted} />
      {waiting > 0 && (
        <rect
          x={x}
          width={wide}
          y={floor - solid - hatched}
          height={hatched}
          fill="url(#not-accepted)"
          className={styles.waiting}
        />
      )}
      {named && (
        <text x={x} y={height - 8} className={styles.tick}>
          {dates.shortMonth(month)}
        </text>
      )}
    </g>
  )
}

function Hatch() {
  return (
    <defs>
      <pattern id="not-accepted" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles.paper} />
        <rect width="2" height="6" className={styles.accepted} />
      </pattern>
    </defs>
  )
}

/** The chart in a sentence; the figures per month are in the table. */
function useSummary({ months, counted, waiting }: MonthsShown): string {
  const say = useWords()
  const dates = useDates()
  const sum = (of: (month: Month) => number) => months.reduce((total, month) => total + of(month), 0)
  const parts = [`${sum((month) => month.accepted)} ${counted.toLowerCase()}`]
  if (waiting) parts.push(`${sum((month) => month.waiting)} ${waiting.toLowerCase()}`)
  return say('organisation.chart', {
    from: dates.month(months[0]?.month ?? ''),
    through: dates.month(months.at(-1)?.month ?? ''),
    counts: parts.join(', '),
  })
}
