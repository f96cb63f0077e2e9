import type { Role } from '@actielijn/contract'
import type { LinkProps } from '@tanstack/react-router'
import type { MessageId } from '../ui/words.tsx'

interface ProgrammePage {
  to: NonNullable<LinkProps['to']>
  word: MessageId
  /** Who has the page; everyone when absent. */
  roles?: readonly Role[]
}

/** The pages in the menu of a programme: the work first, then the plan and what surrounds it, then what goes out. */
export const programmePages: readonly ProgrammePage[] = [
  { to: '/$programme/overzicht', word: 'nav.overview' },
  { to: '/$programme/mijn-acties', word: 'nav.my-actions', roles: ['editor', 'lead', 'departmental-coordinator'] },
  { to: '/$programme/organisaties', word: 'nav.organisations' },
  { to: '/$programme/acties', word: 'nav.actions' },
  { to: '/$programme/vaststellen', word: 'nav.review', roles: ['coordinator', 'secretary', 'taskforce'] },
  { to: '/$programme/programma', word: 'nav.programme' },
  { to: '/$programme/plannen', word: 'nav.plans' },
  { to: '/$programme/verbanden', word: 'nav.links' },
  { to: '/$programme/cijfers', word: 'nav.figures' },
  { to: '/$programme/wijzigingen', word: 'nav.amendments' },
  { to: '/$programme/rapportages', word: 'nav.reports', roles: ['coordinator', 'drafter'] },
  { to: '/$programme/bijlage', word: 'nav.annex' },
]
