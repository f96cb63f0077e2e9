import type { OrganisationView } from '@actielijn/contract'
import { usePlan, type Plan } from '../api/plan.tsx'
import { OrganisationLink } from './links.tsx'
import { usePick } from './Said.tsx'
import { useWords } from './words.tsx'

interface Props {
  code: string
  /** The whole name instead of the abbreviation. */
  full?: boolean
  /** Leads to the organisation's page. */
  linked?: boolean
}

/** An organisation by the name of that time; where it was renamed since, what it is called now. */
export function OrganisationName({ code, full = false, linked = false }: Props) {
  const plan = usePlan()
  const pick = usePick()
  const say = useWords()
  const organisation = plan.organisation(code)
  const name = shortName(organisation, code, full, pick)
  const now = successorOf(plan, organisation)
  return (
    <>
      {linked ? (
        <OrganisationLink programme={plan.code} organisation={code}>
          {name}
        </OrganisationLink>
      ) : (
        name
      )}
      {now && <small> {say('organisation.now', { name: shortName(now, now.code, true, pick) })}</small>}
    </>
  )
}

/** Gives `name(code)`: the same as plain text, for sorting and attributes. */
export function useOrganisationName(): (code: string) => string {
  const plan = usePlan()
  const pick = usePick()
  return (code) => shortName(plan.organisation(code), code, false, pick)
}

function shortName(
  organisation: OrganisationView | undefined,
  code: string,
  full: boolean,
  pick: ReturnType<typeof usePick>,
): string {
  if (!organisation) return code
  return (full ? undefined : organisation.abbreviation) ?? pick(organisation.name)
}

/** The last in the line of successors. */
function successorOf(plan: Plan, organisation: OrganisationView | undefined): OrganisationView | undefined {
  const seen = new Set<string>()
  let latest: OrganisationView | undefined
  let next = organisation?.successor
  while (next && !seen.has(next)) {
    seen.add(next)
    latest = plan.organisation(next) ?? latest
    next = plan.organisation(next)?.successor
  }
  return latest
}
