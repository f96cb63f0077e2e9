import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './problem.ts'

/**
 * One cache for the whole app. Answers are asked for anew on every visit (the server says 304 when nothing changed);
 * a refusal is final, only silence is tried again.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Offline must fail visibly and keep what was there; the default would wait without a word.
        networkMode: 'always',
        staleTime: 10_000,
        retry: (count, error) => !(error instanceof ApiProblem) && count < 1,
        retryDelay: 500,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
