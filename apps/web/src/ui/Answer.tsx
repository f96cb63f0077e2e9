import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { useDates } from './dates.ts'
import { Notice } from './Notice.tsx'
import { useWords } from './words.tsx'

/** While the first answer is on its way. */
export function Loading() {
  const say = useWords()
  return (
    <p className="utrecht-paragraph" role="status" aria-busy="true">
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
  return (
    <Notice tone="error" title={problem ? problem.title : say('state.failed')}>
      {problem?.detail && <p className="utrecht-paragraph">{problem.detail}</p>}
      {problem?.status === 404 && <p className="utrecht-paragraph">{say('state.not-found')}</p>}
      {!problem && <p className="utrecht-paragraph">{say('state.unreachable')}</p>}
      {problem?.instance && problem.status >= 500 && (
        <p className="utrecht-paragraph">{say('state.request', { id: problem.instance })}</p>
      )}
      {onAgain && (
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={onAgain}>
          {say('state.again')}
        </button>
      )}
    </Notice>
  )
}

interface AnswerProps<Data> {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}

/** Shows what a query answered, and its loading, failed and out-of-date states, the same on every page. */
export function Answer<Data>({ query, children }: AnswerProps<Data>) {
  const say = useWords()
  const dates = useDates()
  const { data, error } = query
  if (data === undefined) {
    return error ? <Failed error={error} onAgain={() => void query.refetch()} /> : <Loading />
  }
  return (
    <div aria-busy={query.isPlaceholderData || undefined}>
      {error && <Notice tone="warning">{say('state.older', { time: dates.time(query.dataUpdatedAt) })}</Notice>}
      {children(data)}
    </div>
  )
}
