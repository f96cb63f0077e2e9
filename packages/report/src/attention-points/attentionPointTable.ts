import type { OrganisationEntry, Text } from '@actielijn/plan'
import type { Cell } from '../csv.ts'
import { labels } from '../labels.ts'
import { dayText, periodText } from '../periodText.ts'
import type { Standing } from '../standing.ts'
import type { AttentionPoint, JudgedPoint } from './attentionPoint.ts'

export interface PointNames {
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  /** Display names of accounts. */
  readonly people: ReadonlyMap<string, string>
  /** The day it is in Amsterdam at a moment. */
  readonly dayOf: (instant: string) => string
  readonly language: 'nl' | 'en'
}

/** Attention points as a table, one row each, with what was last done with them. */
export function attentionPointTable(
  points: readonly JudgedPoint[],
  names: PointNames,
): { readonly header: string[]; readonly rows: Cell[][] } {
  const { language, people, dayOf } = names
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  return {
    header: [
      say('Soort', 'Kind'),
      say('Code', 'Code'),
      say('Waarover', 'About'),
      say('Waarom', 'Why'),
      say('Sinds', 'Since'),
      say('Acties', 'Actions'),
      say('Staat', 'Status'),
      say('Reden', 'Reason'),
      say('Door', 'By'),
      say('Op', 'On'),
    ],
    rows: points.map(({ point, open, last }) => {
      const { code, about, why, actions } = columnsOf(point, names)
      return [
        labels.pointKind[point.kind][language],
        code,
        about,
        why,
        point.since,
        actions.map(({ action }) => action.code).join('; '),
        open ? say('open', 'open') : say('terzijde gelegd', 'set aside'),
        ...(!open && last?.kind === 'set-aside'
          ? [last.reason, people.get(last.by), dayOf(last.at)]
          : [undefined, undefined, undefined]),
      ]
    }),
  }
}

interface Columns {
  readonly code: string
  readonly about: string
  readonly why: string | undefined
  readonly actions: readonly Standing[]
}

function columnsOf(point: AttentionPoint, { organisations, language }: PointNames): Columns {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  const pick = (text: Text | undefined) => text?.[language] || text?.nl
  const name = (code: string) => pick(organisations.get(code)?.name) ?? code
  const ofAction = ({ action }: Standing, why: string | undefined): Columns => ({
    code: action.code,
    about: pick(action.title) ?? action.code,
    why,
    actions: [],
  })
  switch (point.kind) {
    case 'no-lead':
      return ofAction(point.action, pick(point.action.action.noLead))
    case 'no-due':
      return ofAction(
        point.action,
        point.action.action.duration === 'one-off' ? say('eenmalig', 'one-off') : say('doorlopend', 'continuing'),
      )
    case 'review-passed':
      return ofAction(point.action, point.review.day && dayText(point.review.day, language))
    case 'doubles-differ':
      return {
        code: point.actions.map(({ action }) => action.code).join('; '),
        about: point.actions.map(({ action }) => pick(action.title)).join(' / '),
        why: point.actions.map((standing) => `${standing.action.code}: ${stateText(standing, language)}`).join('; '),
        actions: point.actions,
      }
    case 'item-uncovered':
      return {
        code: point.item.code,
        about: pick(point.item.title) ?? point.item.code,
        why: pick(point.framework.title),
        actions: point.related,
      }
    case 'organisation-ended': {
      const { organisation, successor } = point
      const until = organisation.validUntil && periodText(organisation.validUntil, language)
      return {
        code: organisation.code,
        about: name(organisation.code),
        why: [until && say(`tot ${until}`, `until ${until}`), successor && say(`nu ${name(successor.code)}`, `now ${name(successor.code)}`)]
          .filter(Boolean)
          .join('; '),
        actions: point.holdings.map(({ action }) => action),
      }
    }
  }
}

function stateText({ phase, result, outlook, freshness }: Standing, language: 'nl' | 'en'): string {
  if (freshness === 'never') return labels.freshness.never[language]
  return [labels.phase[phase], result && labels.result[result], outlook && labels.outlook[outlook]]
    .flatMap((label) => (label ? [label[language]] : []))
    .join(', ')
}
