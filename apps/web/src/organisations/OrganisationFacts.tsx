import type { ReactNode } from 'react'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useWords, type MessageId } from '../ui/words.tsx'
import type { OrganisationDetail } from './queries.ts'
import styles from './Organisations.module.css'

/** What kind of organisation it is and how it hangs together with others. */
export function OrganisationFacts({ detail }: { detail: OrganisationDetail }) {
  const say = useWords()
  const { organisation, speaksFor, predecessors } = detail
  const facts: [MessageId, ReactNode][] = [['organisation.type', say(`organisation.type.${organisation.type}`)]]
  const names = (id: MessageId, codes: readonly (string | undefined)[]) => {
    const known = codes.filter((code) => code !== undefined)
    if (known.length > 0) facts.push([id, <Names key={id} codes={known} />])
  }
  names('organisation.part-of', [organisation.partOf])
  names('organisation.spokesman', [organisation.spokesman])
  names('organisation.speaks-for', speaksFor)
  names('organisation.predecessors', predecessors)
  names('organisation.successor', [organisation.successor])
  if (organisation.memberOf.length > 0) {
    facts.push(['organisation.member-of', organisation.memberOf.map((body) => say(`organisation.member.${body}`)).join(', ')])
  }
  if (organisation.aliases.length > 0) {
    facts.push(['organisation.aliases', <span key="aliases" lang="nl">{organisation.aliases.join(', ')}</span>])
  }
  if (organisation.identifiers.length > 0) {
    facts.push(['organisation.identifiers', organisation.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')])
  }
  return (
    <Panel title={say('organisation.about')}>
      <dl className={styles.facts}>
        {facts.map(([id, fact]) => (
          <Fact key={id} name={say(id)}>
            {fact}
          </Fact>
        ))}
      </dl>
    </Panel>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Names({ codes }: { codes: readonly string[] }) {
  return (
    <ul className={styles.plain}>
      {codes.map((code) => (
        <li key={code}>
          <OrganisationName code={code} full linked />
        </li>
      ))}
    </ul>
  )
}
