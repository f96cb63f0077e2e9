import type { Answer } from '../api/client.ts'

export type MyActions = Answer<'listMyActions'>
export type MyAction = MyActions['items'][number]

interface Grouped {
  /** Per organisation of mine what it is reporter of; what came back first. */
  readonly reporting: { readonly organisation: string; readonly items: MyAction[] }[]
  /** Where an organisation of mine takes part without being reporter. */
  readonly involved: MyAction[]
  /** What only my ministry answers for. */
  readonly answeredFor: MyAction[]
}

/** My actions by what they ask of me; within each group in the order of the server, most pressing first. */
export function grouped(items: readonly MyAction[]): Grouped {
  const byOrganisation = new Map<string, MyAction[]>()
  const involved: MyAction[] = []
  const answeredFor: MyAction[] = []
  for (const item of items) {
    const organisation = item.mine.find(({ as }) => as === 'reporter')?.organisation
    if (organisation !== undefined) byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), item])
    else (item.mine.length > 0 ? involved : answeredFor).push(item)
  }
  const reporting = [...byOrganisation].map(([organisation, own]) => ({ organisation, items: returnedFirst(own) }))
  return { reporting, involved, answeredFor }
}

function returnedFirst(items: readonly MyAction[]): MyAction[] {
  return [...items.filter(({ returned }) => returned), ...items.filter(({ returned }) => !returned)]
}

/** "Ongewijzigd" repeats what was said before: it needs something said, and not just returned. */
export function mayConfirm({ revision, returned }: MyAction): boolean {
  return revision > 0 && returned === undefined
}
