import type { Chamber, Coverage, Freshness, Kind, Lateness, Outlook, OwnerRole, ParliamentaryState, Phase, PointKind, Relation, Result, Text } from '@actielijn/plan'

/** The fixed words of the field in both languages (DESIGN section 2), as exports print them. */
export const labels = {
  phase: {
    'not-started': { nl: 'niet gestart', en: 'not started' },
    running: { nl: 'loopt', en: 'running' },
    'on-hold': { nl: 'aangehouden', en: 'on hold' },
    completed: { nl: 'afgerond', en: 'completed' },
    embedded: { nl: 'structureel geborgd', en: 'embedded' },
  } satisfies Record<Phase, Text>,
  result: {
    'as-planned': { nl: 'zoals gepland', en: 'as planned' },
    partly: { nl: 'gedeeltelijk', en: 'partly' },
    differently: { nl: 'anders uitgevoerd', en: 'differently' },
    'not-achieved': { nl: 'niet bereikt', en: 'not achieved' },
  } satisfies Record<Result, Text>,
  outlook: {
    'on-track': { nl: 'op schema', en: 'on track' },
    attention: { nl: 'vraagt aandacht', en: 'needs attention' },
    'off-track': { nl: 'loopt vast', en: 'off track' },
  } satisfies Record<Outlook, Text>,
  lateness: {
    overdue: { nl: 'te laat', en: 'overdue' },
    'in-time': { nl: 'op tijd', en: 'in time' },
    'no-date': { nl: 'geen termijn', en: 'no date' },
    delivered: { nl: 'geleverd', en: 'delivered' },
  } satisfies Record<Lateness, Text>,
  freshness: {
    never: { nl: 'nooit bericht', en: 'never reported' },
    fresh: { nl: 'actueel', en: 'up to date' },
    due: { nl: 'bericht gewenst', en: 'update due' },
    stale: { nl: 'verouderd', en: 'stale' },
  } satisfies Record<Freshness, Text>,
  role: {
    lead: { nl: 'trekker', en: 'lead' },
    'co-lead': { nl: 'mede-trekker', en: 'co-lead' },
    partner: { nl: 'partner', en: 'partner' },
    addressee: { nl: 'doelgroep', en: 'addressee' },
  } satisfies Record<OwnerRole, Text>,
  kind: {
    action: { nl: 'actie', en: 'action' },
    recommendation: { nl: 'aanbeveling', en: 'recommendation' },
    commitment: { nl: 'toezegging', en: 'commitment' },
    motion: { nl: 'motie', en: 'motion' },
    position: { nl: 'inzet', en: 'position' },
    context: { nl: 'context', en: 'context' },
  } satisfies Record<Kind, Text>,
  relation: {
    implements: { nl: 'voert uit', en: 'implements' },
    supports: { nl: 'ondersteunt', en: 'supports' },
    answers: { nl: 'beantwoordt', en: 'answers' },
    context: { nl: 'zelfde onderwerp', en: 'same subject' },
  } satisfies Record<Relation, Text>,
  extent: {
    fully: { nl: 'geheel', en: 'fully' },
    partly: { nl: 'deels', en: 'partly' },
  },
  chamber: {
    'tweede-kamer': { nl: 'Tweede Kamer', en: 'House of Representatives' },
    'eerste-kamer': { nl: 'Eerste Kamer', en: 'Senate' },
  } satisfies Record<Chamber, Text>,
  parliamentaryState: {
    open: { nl: 'open', en: 'open' },
    partly: { nl: 'deels afgedaan', en: 'partly fulfilled' },
    fulfilled: { nl: 'afgedaan', en: 'fulfilled' },
  } satisfies Record<ParliamentaryState, Text>,
  reportStatus: {
    reported: { nl: 'bericht', en: 'reported' },
    silent: { nl: 'geen bericht', en: 'nothing reported' },
    uncovered: { nl: 'niet gedekt', en: 'not covered' },
  },
  coverage: {
    fully: { nl: 'geheel gedekt', en: 'fully covered' },
    partly: { nl: 'deels gedekt', en: 'partly covered' },
    supported: { nl: 'alleen ondersteund', en: 'only supported' },
    none: { nl: 'niet gedekt', en: 'not covered' },
  } satisfies Record<Coverage, Text>,
  pointKind: {
    'no-lead': { nl: 'actie zonder trekker', en: 'action without lead' },
    'review-passed': { nl: 'dag om opnieuw te bekijken voorbij', en: 'day to look again has passed' },
    'no-due': { nl: 'actie zonder termijn', en: 'action without due date' },
    'doubles-differ': { nl: 'dubbelen met een verschillende stand', en: 'doubles of which something else is reported' },
    'item-uncovered': { nl: 'onderdeel zonder Nederlandse actie', en: 'item without a Dutch action' },
    'organisation-ended': { nl: 'organisatie hernoemd of opgeheven', en: 'organisation renamed or dissolved' },
  } satisfies Record<PointKind, Text>,
}
