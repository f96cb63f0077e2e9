import type { MemberEntry } from '@actielijn/plan'
import type { Cell } from './csv.ts'
import { labels } from './labels.ts'
import { periodText } from './periodText.ts'
import { said } from './said.ts'
import type { ParliamentModel } from './selectParliament.ts'

/** The register as a table: a row per motion or promise. */
export function parliamentTable(
  models: readonly ParliamentModel[],
  { members, language }: { readonly members: ReadonlyMap<string, MemberEntry>; readonly language: 'nl' | 'en' },
): { readonly header: string[]; readonly rows: Cell[][] } {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  return {
    header: [
      say('Code', 'Code'),
      say('Soort', 'Kind'),
      say('Kamer', 'Chamber'),
      say('Nummer', 'Number'),
      say('Titel', 'Title'),
      say('Wat is gevraagd of toegezegd', 'What was asked or promised'),
      say('Gevraagd door', 'Asked by'),
      say('Debat', 'Debate'),
      say('Bewindspersoon', 'Member of government'),
      say('Gedaan op', 'Made on'),
      say('Termijn', 'Due'),
      say('Op tijd', 'Lateness'),
      say('Maanden te laat', 'Months late'),
      say('Stand', 'State'),
      say('Afgedaan met', 'Fulfilled by'),
      say('Gekoppelde acties', 'Linked actions'),
    ],
    rows: models.map(({ item, state, lateness, monthsLate, actions }): Cell[] => {
      const { chamber, number, askedBy, debate, made, fulfilments } = item.parliament
      const member = members.get(item.responsible.member)
      const letters = fulfilments.map(({ reference, date, extent, note }) =>
        [reference ?? (note && said(note, language)), date && `(${periodText(date, language)})`, `[${labels.extent[extent][language]}]`].filter(Boolean).join(' '),
      )
      return [
        item.code,
        labels.kind[item.kind][language],
        labels.chamber[chamber][language],
        number,
        said(item.title, language),
        said(item.summary, language),
        askedBy,
        debate && said(debate, language),
        member ? said(member.title, language) : item.responsible.member,
        made && periodText(made, language),
        item.due && periodText(item.due, language),
        labels.lateness[lateness][language],
        monthsLate,
        labels.parliamentaryState[state][language],
        letters.join('; '),
        actions.join('; '),
      ]
    }),
  }
}
