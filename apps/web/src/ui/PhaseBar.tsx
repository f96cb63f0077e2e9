import type { ReactNode } from 'react'
import type { Distribution } from '@actielijn/contract'
import { phases, type Phase } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { ActionsLink, type ActionsSearch } from './links.tsx'
import styles from './PhaseBar.module.css'
import { useWords } from './words.tsx'

interface PhaseBarProps {
  distribution: Distribution
  /** What is counted, for those who cannot see the bar: "Actielijn 2". */
  label: string
  /** `thin`: without figures, beside a table that has them. */
  size?: 'full' | 'thin'
  /** Which actions are counted: each figure then leads to those of its phase. */
  filter?: ActionsSearch | undefined
}

/** How a set of actions is spread over the five phases: order, texture, figure and word, never colour alone. */
export function PhaseBar({ distribution, label, size = 'full', filter }: PhaseBarProps) {
  const say = useWords()
  if (distribution.total === 0) return <span className={styles.none}>{say('bar.none')}</span>
  const present = phases.filter((phase) => distribution.phases[phase] > 0)
  const spoken = (phase: Phase) =>
    say('bar.segment', { count: distribution.phases[phase], phase: say(`phase.${phase}`).toLowerCase() })
  if (size === 'thin') {
    return (
      <span className={`${styles.bar} ${styles.thin}`} role="img" aria-label={`${label}: ${present.map(spoken).join(', ')}`}>
        {present.map((phase) => (
          <span key={phase} className={`${styles.segment} ${styles[phase]}`} style={{ flexGrow: distribution.phases[phase] }} />
        ))}
      </span>
    )
  }
  return (
    <ul className={styles.bar} aria-label={label}>
      {present.map((phase) => {
        const figure = (
          <>
            <span aria-hidden="true">{distribution.phases[phase]}</span>
            <span className="only-spoken">{spoken(phase)}</span>
          </>
        )
        return (
          <li
            key={phase}
            className={`${styles.segment} ${styles[phase]}`}
            style={{ flexGrow: distribution.phases[phase] }}
            title={spoken(phase)}
          >
            {filter ? (
              <PhaseLink filter={filter} phase={phase}>
                {figure}
              </PhaseLink>
            ) : (
              <span>{figure}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function PhaseLink({ filter, phase, children }: { filter: ActionsSearch; phase: Phase; children: ReactNode }) {
  return (
    <ActionsLink programme={usePlan().code} search={{ ...filter, fase: phase }} className="">
      {children}
    </ActionsLink>
  )
}

/** What each texture stands for. */
export function PhaseLegend() {
  const say = useWords()
  return (
    <ul className={styles.legend} aria-label={say('bar.legend')}>
      {phases.map((phase) => (
        <li key={phase}>
          <span className={`${styles.swatch} ${styles[phase]}`} aria-hidden="true" />
          {say(`phase.${phase}`)}
        </li>
      ))}
    </ul>
  )
}
