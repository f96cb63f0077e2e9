import { actionAmendments, type ActionAmendmentKind } from './typedAmendment.ts'

/** With which kind of change the form opens; whoever comes from a problem need not look for it. */
export interface AmendActionSearch {
  soort?: ActionAmendmentKind
}

/** Reads the address; anything unreadable is left out. */
export function readAmendActionSearch({ soort }: Record<string, unknown>): AmendActionSearch {
  const kind = actionAmendments.find((one) => one === soort)
  return kind ? { soort: kind } : {}
}
