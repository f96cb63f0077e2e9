import type { AsOfInfo } from '@actielijn/contract'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import type { Month } from './everyMonth.ts'
import styles from './Reporting.module.css'

const width = 720
const height = 180
const floor = 150
const gutter = 28

interface Props {
  months: readonly Month[]
  view: AsOfInfo['view']
}

/** A bar per month, from nought; what is not accepted yet stands hatched on top. */
export function MonthBars({ months, view }: Props) {
  const say = useWords()
  const dates = useDates()
  const most = Math.max(1, ...months.map(({ accepted, submitted }) => accepted + submitted))
  const step = (width - gutter) / Math.max(months.length, 12)
  const y = (count: number) => (count / most) * (floor - 12)
  const sum = (of: (month: Month) => number) => months.reduce((total, month) => total + of(month), 0)
  const values = {
    from: dates.month(months[0]?.month ?? ''),
    through: dates.month(months.at(-1)?.month ?? ''),
    accepted: sum((month) => month.accepted),
    submitted: sum((month) => month.submitted),
  }
  const every = Math.ceil(months.length / 8)
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say(view === 'accepted' ? 'organisation.chart' : 'organisation.chart-public', values)}
        className={styles.chart}
      >
        <defs>
          <pattern id="not-accepted" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.paper} />
            <rect width="2" height="6" className={styles.hatch} />
          </pattern>
        </defs>
        {[0, most].map((count) => (
          <g key={count}>
            <line x1={gutter} x2={width} y1={floor - y(count)} y2={floor - y(count)} className={styles.grid} />
            <text x={gutter - 6} y={floor - y(count) + 5} textAnchor="end" className={styles.tick}>
              {count}
            </text>
          </g>
        ))}
        {months.map(({ month, accepted, submitted }, index) => {
          const x = gutter + index * step + step * 0.15
          return (
            <g key={month}>
              <rect x={x} width={step * 0.7} y={floor - y(accepted)} height={y(accepted)} className={styles.accepted} />
              <rect
                x={x}
                width={step * 0.7}
                y={floor - y(accepted + submitted)}
                height={y(submitted)}
                fill="url(#not-accepted)"
                className={styles.submitted}
              />
              {index % every === 0 && (
                <text x={x} y={height - 8} className={styles.tick}>
                  {dates.shortMonth(month)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <Legend view={view} />
    </figure>
  )
}

function Legend({ view }: { view: AsOfInfo['view'] }) {
  const say = useWords()
  return (
    <figcaption className={styles.legend}>
      <span>
        <span className={`${styles.swatch} ${styles.swatchAccepted}`} aria-hidden="true" />
        {say(view === 'accepted' ? 'organisation.accepted' : 'organisation.released')}
      </span>
      {view === 'accepted' && (
        <span>
          <span className={`${styles.swatch} ${styles.swatchSubmitted}`} aria-hidden="true" />
          {say('organisation.submitted')}
        </span>
      )}
    </figcaption>
  )
}
