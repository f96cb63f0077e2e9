import type { Page } from 'playwright-core'

interface Told {
  readonly organisation: string
  readonly form: string
  readonly content: { readonly about: string; readonly phase?: string }
  readonly decision?: { readonly kind: string; readonly at: string }
}

interface ReportedLate {
  readonly action: string
  /** On this day the phase changed, as was accepted only later. */
  readonly day: string
  /** The phase as known at the end of that day. */
  readonly knownThen: string
  readonly knownNow: string
}

const names: Readonly<Record<string, string>> = { 'not-started': 'Niet gestart', running: 'Loopt', 'on-hold': 'Aangehouden' }

/** Looks through the histories, as whoever is signed in sees them, for a change that became known after its day. */
export async function reportedLate(page: Page): Promise<ReportedLate> {
  const read = async (path: string) => (await page.request.get(`/api/v1/programmes/stm${path}`)).json()
  const { actions } = (await read('/organisations/min-jenv')) as { actions: { code: string; reporter: string }[] }
  for (const { code, reporter } of actions) {
    const { items } = (await read(`/actions/${code}/updates?limit=100`)) as { items: Told[] }
    const counting = items.filter(
      ({ organisation, form, decision }) => organisation === reporter && form !== 'contribution' && decision?.kind === 'accepted',
    )
    for (const [index, update] of counting.entries()) {
      const before = counting[index + 1]
      const day = update.content.about
      const knownThen = names[before?.content.phase ?? '']
      const knownNow = names[update.content.phase ?? '']
      if (knownThen && knownNow && knownThen !== knownNow && acceptedOn(update) > day && acceptedOn(before) < day)
        return { action: code, day, knownThen, knownNow }
    }
  }
  throw new Error('Every change was known on its own day')
}

const acceptedOn = (update: Told | undefined) => update?.decision?.at.slice(0, 10) ?? ''
