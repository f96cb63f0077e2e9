import { ApiProblem } from '../api/problem.ts'
import { Notice } from './Notice.tsx'
import { useWords } from './words.tsx'

/** What the server refused and why, or that it did not answer. */
export function Refusal({ error }: { error: unknown }) {
  const say = useWords()
  if (!(error instanceof ApiProblem)) return <Notice tone="error">{say('problem.unreachable')}</Notice>
  const { title, detail, retryAfter, instance, status } = error.problem
  return (
    <Notice tone="error" title={title}>
      {detail && detail !== title && <p className="utrecht-paragraph">{detail}</p>}
      {retryAfter !== undefined && (
        <p className="utrecht-paragraph">{say('problem.wait', { seconds: Math.ceil(retryAfter) })}</p>
      )}
      {instance && status >= 500 && <p className="utrecht-paragraph">{say('state.request', { id: instance })}</p>}
    </Notice>
  )
}
