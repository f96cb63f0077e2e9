import type { ReactNode } from 'react'
import type { ParliamentaryItemView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { PlanLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Paper } from '../ui/Paper.tsx'
import { Said } from '../ui/Said.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'

/** Where and by whom it was said, and who answers for it. */
export function ItemFacts({ item }: { item: ParliamentaryItemView }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const { kind, chamber, number, askedBy, debate, made, responsible, duration, papers, source } = item
  const member = plan.programme.members.find(({ code }) => code === responsible.member)
  return (
    <Panel title={say('parliament.facts')}>
      <dl className={styles.facts}>
        <Fact name={say('parliament.fact.kind')}>
          {say(`kind.${kind}`)}
          {duration === 'continuing' && `, ${say('duration.continuing')}`}
        </Fact>
        <Fact name={say('parliament.fact.chamber')}>{say(`chamber.${chamber}`)}</Fact>
        <Fact name={say('parliament.fact.number')}>{number ? <Paper reference={number} /> : say('parliament.unknown')}</Fact>
        <Fact name={say('parliament.fact.asked')}>{askedBy ? <span lang="nl">{askedBy}</span> : say('parliament.unknown')}</Fact>
        <Fact name={say('parliament.fact.debate')}>{debate ? <Said text={debate} /> : say('parliament.unknown')}</Fact>
        <Fact name={say('parliament.fact.made')}>{made ? dates.period(made) : say('parliament.unknown')}</Fact>
        <Fact name={say('parliament.fact.member')}>
          {member ? <Said text={member.title} /> : responsible.member}
          {responsible.basis === 'implied' && ` (${say('basis.implied')})`}
          <br />
          <OrganisationName code={responsible.ministry} linked />
        </Fact>
        {papers.length > 0 && (
          <Fact name={say('parliament.fact.papers')}>
            <ul className={styles.plain}>
              {papers.map((paper) => (
                <li key={paper}>
                  <Paper reference={paper} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={say('parliament.fact.source')}>
          <SourceLocator source={source} />
          <br />
          <span className="only-screen">
            <PlanLink programme={plan.code} plan={source.document} entry={item.code}>
              {say('parliament.to-source')}
            </PlanLink>
          </span>
        </Fact>
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
