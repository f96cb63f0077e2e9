import { problemTypeOf, type Problem, type ProblemType } from '@actielijn/contract'

/** The server refused: the problem it answered, to be shown by whoever asked. */
export class ApiProblem extends Error {
  readonly problem: Problem
  /** Which of the closed list it is; absent for an answer that is no problem document. */
  readonly type: ProblemType | undefined

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ApiProblem'
    this.problem = problem
    this.type = problemTypeOf(problem.type)
  }
}

/** No answer came: the network is down or the server is. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached', { cause })
    this.name = 'Unreachable'
  }
}

/** Whether the error is that problem. */
export function isProblem(error: unknown, type: ProblemType): error is ApiProblem {
  return error instanceof ApiProblem && error.type === type
}

/** The faults of a refused form by JSON pointer, `/content/happened/nl` to sentence; the first of each place. */
export function faultsOf(error: unknown): ReadonlyMap<string, string> {
  const faults = new Map<string, string>()
  if (!(error instanceof ApiProblem)) return faults
  for (const fault of error.problem.errors ?? []) {
    if (!faults.has(fault.pointer)) faults.set(fault.pointer, fault.detail)
  }
  return faults
}
