import type { ActionEntry, ActionState } from '@actielijn/plan'
import { standingOf, type Standing } from './standing.ts'

/** An invented action. */
function sampleAction(action: Partial<ActionEntry> & Pick<ActionEntry, 'code'>): ActionEntry {
  return {
    kind: 'action',
    printed: 'bullet',
    line: 'L1',
    section: 'L1.S1',
    title: { nl: `Titel ${action.code}`, en: `Title ${action.code}` },
    summary: { nl: 'Verzonnen.', en: 'Invented.' },
    owners: [],
    reporter: 'alfa',
    responsible: { ministry: 'min', member: 'm-min', basis: 'implied' },
    duration: 'one-off',
    results: [],
    source: { document: 'bron', locator: { headings: [], opens: '' } },
    ...action,
  }
}

/** Where an invented action stands on 1 July 2020. */
export function sampleStanding(
  action: Partial<ActionEntry> & Pick<ActionEntry, 'code'>,
  state: Partial<ActionState> = {},
): Standing {
  return standingOf(sampleAction(action), { phase: 'not-started', ...state }, '2020-07-01')
}
