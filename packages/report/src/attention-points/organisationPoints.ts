import { addDays, isDelivered, lastDay, pointKey, type Day, type OrganisationEntry } from '@actielijn/plan'
import { capacitiesOf } from '../organisationsProgress.ts'
import type { OrganisationEnded, PointSetting } from './attentionPoint.ts'

/** Organisations that were renamed or dissolved and still lead, own or report open actions, most actions first. */
export function organisationPoints(setting: PointSetting): OrganisationEnded[] {
  const { plan, standings, today } = setting
  return [...plan.organisations.values()]
    .filter((organisation) => hasEnded(organisation, today))
    .flatMap((organisation): OrganisationEnded[] => {
      const { code, validUntil } = organisation
      const holdings = standings
        .filter(({ phase }) => !isDelivered(phase))
        .map((action) => ({ action, as: capacitiesOf(code, action) }))
        .filter(({ as }) => as.length > 0)
      if (holdings.length === 0) return []
      const successor = successorOf(organisation, plan.organisations)
      return [
        {
          kind: 'organisation-ended',
          key: pointKey('organisation-ended', code),
          facts: [
            `successor:${successor?.code ?? ''}`,
            ...holdings.flatMap(({ action, as }) => as.map((capacity) => `${action.action.code}:${capacity}`)),
          ],
          // A year is no day: the screen prints it as exact as it is known.
          ...(validUntil?.precision === 'day' && { since: addDays(lastDay(validUntil), 1) }),
          organisation,
          ...(successor && { successor }),
          holdings,
        },
      ]
    })
    .toSorted((a, b) => b.holdings.length - a.holdings.length)
}

/** A successor that is to come has not come yet: the day counts where there is one. */
function hasEnded({ validUntil, successor }: OrganisationEntry, today: Day): boolean {
  return validUntil ? today > lastDay(validUntil) : successor !== undefined
}

function successorOf(
  { code, successor }: OrganisationEntry,
  organisations: ReadonlyMap<string, OrganisationEntry>,
): OrganisationEntry | undefined {
  const seen = new Set([code])
  let latest: OrganisationEntry | undefined
  for (let next = successor; next !== undefined && !seen.has(next); next = organisations.get(next)?.successor) {
    seen.add(next)
    latest = organisations.get(next) ?? latest
  }
  return latest
}
