import type { Attention, Freshness, Lateness, Outlook, ParliamentaryState, Phase, Result } from '@actielijn/plan'
import { Badge, type Tone } from './Badge.tsx'
import { useDates } from './dates.ts'
import { useWords } from './words.tsx'

const phaseLooks = {
  'not-started': { tone: 'plain', mark: '□' },
  running: { tone: 'info', mark: '▶' },
  'on-hold': { tone: 'warn', mark: '❚❚' },
  completed: { tone: 'good', mark: '✓' },
  embedded: { tone: 'good', mark: '■' },
} as const satisfies Record<Phase, { tone: Tone; mark: string }>

/** The phase, and with `completed` what came of it. */
export function PhaseBadge({ phase, result }: { phase: Phase; result?: Result | undefined }) {
  const say = useWords()
  const { tone, mark } = phaseLooks[phase]
  return (
    <Badge tone={tone} mark={mark}>
      {say(`phase.${phase}`)}
      {phase === 'completed' && result ? `, ${say(`result.${result}`)}` : ''}
    </Badge>
  )
}

const outlookLooks = {
  'on-track': { tone: 'good', mark: '●' },
  attention: { tone: 'warn', mark: '◆' },
  'off-track': { tone: 'bad', mark: '▼' },
} as const satisfies Record<Outlook, { tone: Tone; mark: string }>

/** What people expect of it. */
export function OutlookBadge({ outlook }: { outlook: Outlook }) {
  const say = useWords()
  return <Badge {...outlookLooks[outlook]}>{say(`outlook.${outlook}`)}</Badge>
}

const latenessLooks = {
  overdue: { tone: 'bad', mark: '▲' },
  'in-time': { tone: 'plain', mark: '' },
  'no-date': { tone: 'plain', mark: '' },
  delivered: { tone: 'plain', mark: '' },
} as const satisfies Record<Lateness, { tone: Tone; mark: string }>

/** Whether it is late, and by how many whole months. */
export function LatenessBadge({ lateness, monthsLate }: { lateness: Lateness; monthsLate?: number | undefined }) {
  const say = useWords()
  return (
    <Badge {...latenessLooks[lateness]}>
      {lateness === 'overdue' && monthsLate !== undefined
        ? say('lateness.overdue-by', { months: monthsLate })
        : say(`lateness.${lateness}`)}
    </Badge>
  )
}

const parliamentLooks = {
  open: { tone: 'plain', mark: '□' },
  partly: { tone: 'info', mark: '◐' },
  fulfilled: { tone: 'good', mark: '✓' },
} as const satisfies Record<ParliamentaryState, { tone: Tone; mark: string }>

/** What became of a motion or a promise to parliament. */
export function ParliamentBadge({ state }: { state: ParliamentaryState }) {
  const say = useWords()
  return <Badge {...parliamentLooks[state]}>{say(`parliament.state.${state}`)}</Badge>
}

const freshnessLooks = {
  never: { tone: 'warn', mark: '□' },
  fresh: { tone: 'plain', mark: '' },
  due: { tone: 'plain', mark: '◔' },
  stale: { tone: 'warn', mark: '●' },
} as const satisfies Record<Freshness, { tone: Tone; mark: string }>

/** How current the last accepted word is; `lastAbout` is the day it spoke of. */
export function FreshnessBadge({ freshness, lastAbout }: { freshness: Freshness; lastAbout?: string | undefined }) {
  const say = useWords()
  const dates = useDates()
  return (
    <Badge {...freshnessLooks[freshness]}>
      {freshness === 'stale' && lastAbout
        ? say('freshness.stale-since', { day: dates.month(lastAbout) })
        : say(`freshness.${freshness}`)}
    </Badge>
  )
}

const attentionLooks = {
  overdue: latenessLooks.overdue,
  'off-track': outlookLooks['off-track'],
  attention: outlookLooks.attention,
  stale: freshnessLooks.stale,
  never: freshnessLooks.never,
  none: { tone: 'plain', mark: '' },
} as const satisfies Record<Attention, { tone: Tone; mark: string }>

interface AttentionProps {
  attention: Attention
  monthsLate?: number | undefined
  lastAbout?: string | undefined
}

/** The most pressing reason to look at an action. */
export function AttentionBadge({ attention, monthsLate, lastAbout }: AttentionProps) {
  const say = useWords()
  if (attention === 'overdue') return <LatenessBadge lateness="overdue" monthsLate={monthsLate} />
  if (attention === 'stale') return <FreshnessBadge freshness="stale" lastAbout={lastAbout} />
  return <Badge {...attentionLooks[attention]}>{say(`attention.${attention}`)}</Badge>
}
