import { createContext, use, useMemo, type ReactNode } from 'react'
import type { HeadingView, OrganisationView, ProgrammeView } from '@actielijn/contract'

/** The programme with look-ups by code; every page below `/$programme` has it. */
export interface Plan {
  readonly programme: ProgrammeView
  readonly code: string
  organisation: (code: string) => OrganisationView | undefined
  heading: (code: string) => HeadingView | undefined
  /** Lines of the plan in force that hold actions. */
  lines: readonly HeadingView[]
}

const PlanContext = createContext<Plan | undefined>(undefined)

/** Gives the pages below it the programme. */
export function PlanProvider({ programme, children }: { programme: ProgrammeView; children: ReactNode }) {
  const plan = useMemo(() => planOf(programme), [programme])
  return <PlanContext value={plan}>{children}</PlanContext>
}

/** The programme this page is about. Throws outside a programme: that is a mistake in the router. */
export function usePlan(): Plan {
  const plan = use(PlanContext)
  if (!plan) throw new Error('usePlan outside a programme')
  return plan
}

/** The look-ups of one programme. */
function planOf(programme: ProgrammeView): Plan {
  const organisations = new Map(programme.organisations.map((entry) => [entry.code, entry]))
  const headings = new Map(programme.headings.map((entry) => [entry.code, entry]))
  return {
    programme,
    code: programme.code,
    organisation: (code) => organisations.get(code),
    heading: (code) => headings.get(code),
    lines: programme.lines.flatMap((code) => headings.get(code) ?? []),
  }
}
