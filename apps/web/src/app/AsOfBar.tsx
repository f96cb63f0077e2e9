import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AsOfInfo, Overview } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { overviewQuery, programmeQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { useDates } from '../ui/dates.ts'
import { useWords, Words } from '../ui/words.tsx'
import { AsOfForm } from './AsOfForm.tsx'
import styles from './AsOfBar.module.css'

/** Which day and knowledge the page is about, and a way to choose another; also printed. */
export function AsOfBar({ programme }: { programme: string }) {
  const say = useWords()
  const asOf = useAsOf()
  const { data: skeleton, isError } = useQuery(programmeQuery(programme, asOf))
  const { data: overview } = useQuery(overviewQuery(programme, asOf))
  const [choosing, setChoosing] = useState(false)
  if (!skeleton) return isError ? null : <div className={styles.bar} />
  const past = skeleton.asOf.day !== skeleton.asOf.today
  return (
    <section className={`${styles.bar} ${past ? styles.past : ''}`} aria-label={say('as-of.label')}>
      <div className={styles.inner}>
        <p className={styles.day}>
          <DaySentence asOf={skeleton.asOf} />
        </p>
        <div className={`${styles.buttons} only-screen`}>
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {say('as-of.other')}
          </button>
          {past && (
            <Link className="utrecht-link utrecht-link--html-a" to="." search={toToday}>
              {say('as-of.back')}
            </Link>
          )}
        </div>
        {overview && <Through programme={programme} overview={overview} />}
      </div>
      {choosing && <AsOfForm asOf={skeleton.asOf} onDone={() => setChoosing(false)} />}
    </section>
  )
}

/** Explicitly undefined: the router carries along what is merely absent. */
const toToday = (search: object) => ({ ...search, stand: undefined, kennis: undefined })

function DaySentence({ asOf }: { asOf: AsOfInfo }) {
  const say = useWords()
  const dates = useDates()
  const day = dates.longDay(asOf.day)
  const sentence =
    asOf.known === 'then' ? 'as-of.day-then' : asOf.day === asOf.today ? 'as-of.today' : 'as-of.day-now'
  return (
    <>
      <Words id={sentence} values={{ day }} />
      {asOf.view === 'public' && <span className={styles.public}> · {say('as-of.public')}</span>}
      {!asOf.anythingKnown && <span> · {say('as-of.nothing-known')}</span>}
    </>
  )
}

function Through({ programme, overview }: { programme: string; overview: Overview }) {
  const say = useWords()
  const dates = useDates()
  const account = useSession()?.account
  const { lastAbout, pending, asOf } = overview
  const waiting = pending ? say('as-of.pending', { count: pending }) : undefined
  const judges = hasRole(account, programme, ['coordinator', 'secretary', 'taskforce'])
  return (
    <p className={styles.through}>
      {lastAbout &&
        say(asOf.view === 'public' ? 'as-of.released-through' : 'as-of.accepted-through', { day: dates.longDay(lastAbout) })}
      {waiting && (
        // Not on paper: what still waits is nobody's business who gets a report in hand.
        <span className="only-screen">
          {lastAbout && ' · '}
          {judges ? (
            <Link className="utrecht-link utrecht-link--html-a" to="/$programme/vaststellen" params={{ programme }}>
              {waiting}
            </Link>
          ) : (
            waiting
          )}
        </span>
      )}
    </p>
  )
}
