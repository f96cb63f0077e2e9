import type { Role } from '@actielijn/contract'
import type { LinkProps } from '@tanstack/react-router'
import type { MessageId } from '../ui/words.tsx'

export interface ProgrammePage {
  to: NonNullable<LinkProps['to']>
  word: MessageId
  /** Who has the page; everyone when absent. */
  roles?: readonly Role[]
}

/** An entry of the menu: one page, or pages that belong together and then get a menu of their own. */
export interface PageGroup {
  word: MessageId
  pages: readonly [ProgrammePage, ...ProgrammePage[]]
}

const alone = (to: ProgrammePage['to'], word: MessageId, roles?: readonly Role[]): PageGroup => ({
  word,
  pages: [{ to, word, ...(roles && { roles }) }],
})

/** The pages of a programme as the menu shows them: the work first, then the plan and what surrounds it, then parliament. */
export const programmePages: readonly PageGroup[] = [
  alone('/$programme/overzicht', 'nav.overview'),
  alone('/$programme/mijn-acties', 'nav.my-actions', ['editor', 'lead', 'departmental-coordinator']),
  alone('/$programme/acties', 'nav.actions'),
  alone('/$programme/organisaties', 'nav.organisations'),
  alone('/$programme/vaststellen', 'nav.review', ['coordinator', 'secretary', 'taskforce']),
  alone('/$programme/aandachtspunten', 'nav.attention-points', ['coordinator', 'secretary']),
  {
    word: 'nav.plan-group',
    pages: [
      { to: '/$programme/programma', word: 'nav.programme' },
      { to: '/$programme/plannen', word: 'nav.plans' },
      { to: '/$programme/wijzigingen', word: 'nav.amendments' },
    ],
  },
  {
    word: 'nav.links-group',
    pages: [
      { to: '/$programme/verbanden', word: 'nav.links' },
      { to: '/$programme/rapportages', word: 'nav.reports', roles: ['coordinator', 'drafter'] },
    ],
  },
  alone('/$programme/cijfers', 'nav.figures'),
  {
    word: 'nav.parliament-group',
    pages: [
      { to: '/$programme/moties-en-toezeggingen', word: 'nav.parliament' },
      { to: '/$programme/bijlage', word: 'nav.annex' },
    ],
  },
]
