import type { PlanFacts } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from './dates.ts'
import { EndingWords } from './EndingWords.tsx'
import { ActionLink } from './links.tsx'
import { OrganisationName } from './OrganisationName.tsx'
import { Said } from './Said.tsx'
import { useWords } from './words.tsx'

/** The facts of a plan that a change can show, in the order in which people read them. */
export const shownFacts = [
  'title', 'summary', 'start', 'due', 'reporter', 'owners', 'noLead', 'responsible', 'duration',
  'line', 'section', 'theme', 'parent', 'ended', 'follows', 'carried', 'release', 'fulfilments',
] as const satisfies readonly (keyof PlanFacts)[]
export type ShownFact = (typeof shownFacts)[number]

/** One fact of the plan in words; "niets" where it has none. Not linked in a preview: what it names may not exist yet. */
export function FactValue({ fact, facts, linked = true }: { fact: ShownFact; facts: PlanFacts; linked?: boolean }) {
  const say = useWords()
  const dates = useDates()
  switch (fact) {
    case 'title':
    case 'summary':
    case 'noLead': {
      const text = facts[fact]
      return text ? <Said text={text} /> : say('amendment.nothing')
    }
    case 'start':
    case 'due': {
      const date = facts[fact]
      return date ? dates.period(date) : say('amendment.no-date')
    }
    case 'reporter':
      return facts.reporter ? <OrganisationName code={facts.reporter} /> : say('amendment.nothing')
    case 'owners':
      return <Owners owners={facts.owners ?? []} />
    case 'responsible':
      return <Responsible responsible={facts.responsible} />
    case 'duration':
      return facts.duration ? say(`duration.${facts.duration}`) : say('amendment.nothing')
    case 'line':
    case 'section':
    case 'theme':
      return <HeadingTitle code={facts[fact]} />
    case 'parent':
      return <Actions codes={facts.parent ? [facts.parent] : []} linked={linked} />
    case 'follows':
      return <Actions codes={facts.follows ?? []} linked={linked} />
    case 'ended':
      return facts.ended ? <EndingWords ending={facts.ended} linked={linked} /> : say('amendment.nothing')
    case 'carried':
      return <CarriedInto carried={facts.carried ?? []} />
    case 'release':
      return <Release release={facts.release} />
    case 'fulfilments':
      return <Fulfilments fulfilments={facts.fulfilments ?? []} />
  }
}

function Owners({ owners }: { owners: NonNullable<PlanFacts['owners']> }) {
  const say = useWords()
  if (owners.length === 0) return say('amendment.nothing')
  return owners.map(({ organisation, role }, index) => (
    <span key={organisation}>
      {index > 0 && ', '}
      <OrganisationName code={organisation} /> ({say(`role.${role}`)})
    </span>
  ))
}

function Responsible({ responsible }: { responsible: PlanFacts['responsible'] }) {
  const say = useWords()
  const plan = usePlan()
  if (!responsible) return say('amendment.nothing')
  const member = plan.programme.members.find(({ code }) => code === responsible.member)
  return (
    <>
      <OrganisationName code={responsible.ministry} />
      {member && (
        <>
          , <Said text={member.title} />
        </>
      )}
    </>
  )
}

function HeadingTitle({ code }: { code: string | undefined }) {
  const say = useWords()
  const plan = usePlan()
  if (code === undefined) return say('amendment.nothing')
  const heading = plan.heading(code)
  return heading ? <Said text={heading.title} /> : code
}

function Actions({ codes, linked }: { codes: readonly string[]; linked: boolean }) {
  const say = useWords()
  const plan = usePlan()
  if (codes.length === 0) return say('amendment.nothing')
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      {linked ? (
        <ActionLink programme={plan.code} action={code}>
          {code}
        </ActionLink>
      ) : (
        code
      )}
    </span>
  ))
}

function Release({ release }: { release: PlanFacts['release'] }) {
  const say = useWords()
  if (!release) return say('amendment.nothing')
  const { mode, outlook, contributions } = release
  return [
    say(`fact.release.${mode}`),
    say(outlook ? 'fact.release.outlook' : 'fact.release.no-outlook'),
    say(contributions ? 'fact.release.contributions' : 'fact.release.no-contributions'),
  ].join('; ')
}

function CarriedInto({ carried }: { carried: NonNullable<PlanFacts['carried']> }) {
  const say = useWords()
  const plan = usePlan()
  const last = carried.at(-1)
  if (!last) return say('amendment.nothing')
  const document = plan.programme.sources.find(({ code }) => code === last.plan)
  return (
    <>
      {document ? <Said text={document.title} /> : last.plan} ({last.code})
    </>
  )
}

function Fulfilments({ fulfilments }: { fulfilments: NonNullable<PlanFacts['fulfilments']> }) {
  const say = useWords()
  if (fulfilments.length === 0) return say('amendment.nothing')
  return fulfilments.map(({ reference, extent }, index) => (
    <span key={`${reference} ${index}`}>
      {index > 0 && '; '}
      {say(`extent.${extent}`)}
      {reference && `: ${reference}`}
    </span>
  ))
}
