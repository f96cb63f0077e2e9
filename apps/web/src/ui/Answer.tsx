import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiProblem } from '../api/problem.ts'
import styles from './Answer.module.css'
import { useDates } from './dates.ts'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { useWords } from './words.tsx'

/** While the first answer is on its way. */
export function Loading() {
  const say = useWords()
  return (
    <p className={`utrecht-paragraph ${styles.loading}`} role="status" aria-busy="true">
      {say('state.loading')}
    </p>
  )
}

/** There is nothing to show, which is an answer too. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="utrecht-paragraph">{children}</p>
}

/** No answer: what went wrong, what to do, and the number to mention. */
export function Failed({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const say = useWords()
  const problem = error instanceof ApiProblem ? error.problem : undefined
  // What does not exist or is not allowed stays so; silence and breakdowns may pass.
  const mayPass = !problem || problem.status >= 500 || problem.status === 429
  return (
    <Notice tone="error" title={problem ? problem.title : say('state.failed')}>
      {problem?.detail && <p className="utrecht-paragraph">{problem.detail}</p>}
      {problem?.status === 404 && <p className="utrecht-paragraph">{say('state.not-found')}</p>}
      {!problem && <p className="utrecht-paragraph">{say('state.unreachable')}</p>}
      {problem?.instance && problem.status >= 500 && (
        <p className="utrecht-paragraph">{say('state.request', { id: problem.instance })}</p>
      )}
      {onAgain && mayPass && (
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={onAgain}>
          {say('state.again')}
        </button>
      )}
    </Notice>
  )
}

interface AnswerProps<Data> {
  query: UseQueryResult<Data>
  /** For a page whose own title comes with the answer: what it is called when there is none. */
  title?: string
  children: (data: Data) => ReactNode
}

/** Shows what a query answered, and its loading, failed and out-of-date states, the same on every page. */
export function Answer<Data>({ query, title, children }: AnswerProps<Data>) {
  const say = useWords()
  const dates = useDates()
  const { data, error } = query
  if (data === undefined) {
    if (!error) return <Loading />
    const failed = <Failed error={error} onAgain={() => void query.refetch()} />
    return title ? <Page title={title}>{failed}</Page> : failed
  }
  return (
    <div aria-busy={query.isPlaceholderData || undefined}>
      {error && <Notice tone="warning">{say('state.older', { time: dates.time(query.dataUpdatedAt) })}</Notice>}
      {children(data)}
    </div>
  )
}
