import type { Distribution, OrganisationEntry, Phase } from '@actielijn/plan'
import { phases } from '@actielijn/plan'
import type { Cell } from './csv.ts'
import { labels } from './labels.ts'
import type { OrganisationModel } from './organisationsProgress.ts'

/** Progress per organisation as a table: as reporter by phase, then the overlapping counts by role. */
export function organisationsTable(
  items: readonly OrganisationModel[],
  organisations: ReadonlyMap<string, OrganisationEntry>,
  language: 'nl' | 'en',
): { readonly header: string[]; readonly rows: Cell[][] } {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  return {
    header: [
      say('Organisatie', 'Organisation'),
      say('Penvoerder van', 'Reports'),
      ...phases.map((phase) => labels.phase[phase][language]),
      ...Object.values(labels.result).map((label) => `${labels.phase.completed[language]}: ${label[language]}`),
      labels.lateness.overdue[language],
      labels.freshness.never[language],
      labels.freshness.stale[language],
      say('Trekker of mede-trekker van (overlapt)', 'Lead or co-lead of (overlaps)'),
      say('Partner bij (overlapt)', 'Partner in (overlaps)'),
      say('Doelgroep van (overlapt)', 'Addressee of (overlaps)'),
      say('Laatste stand', 'Last about'),
      say('Stil', 'Silent'),
    ],
    rows: items.map((item) => [
      organisations.get(item.organisation)?.name[language] ?? item.organisation,
      ...reported(item.asReporter),
      item.asLead.total,
      item.asPartner.total,
      item.asAddressee.total,
      item.lastAbout,
      item.silent ? say('ja', 'yes') : say('nee', 'no'),
    ]),
  }
}

function reported({ total, phases: counts, results, overdue, never, stale }: Distribution): number[] {
  const byPhase = phases.map((phase: Phase) => counts[phase])
  return [total, ...byPhase, results['as-planned'], results.partly, results.differently, results['not-achieved'], overdue, never, stale]
}
