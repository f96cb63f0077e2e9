import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

// Where things are in the app. Day and knowledge of the page are carried along by the router.

const look = 'utrecht-link utrecht-link--html-a'

interface LinkProps {
  programme: string
  children: ReactNode
  className?: string
}

/** To one action. */
export function ActionLink({ programme, action, children, className = look }: LinkProps & { action: string }) {
  return (
    <Link className={className} to="/$programme/acties/$actie" params={{ programme, actie: action }}>
      {children}
    </Link>
  )
}

/** Filters of the table of actions in the address, by their Dutch names; several values with commas between. */
export interface ActionsSearch {
  lijn?: string
  thema?: string
  soort?: string
  organisatie?: string
  rol?: string
  ministerie?: string
  fase?: string
  verwachting?: string
  tijdigheid?: string
  actualiteit?: string
  aandacht?: string
  voor?: string
  tekst?: string
  niveau?: 'alle'
  sortering?: string
  richting?: 'oplopend' | 'aflopend'
}

/** To the table of actions, filtered. */
export function ActionsLink({ programme, search, children, className = look }: LinkProps & { search: ActionsSearch }) {
  return (
    <Link className={className} to="/$programme/acties" params={{ programme }} search={search}>
      {children}
    </Link>
  )
}

/** To one organisation. */
export function OrganisationLink({ programme, organisation, children, className = look }: LinkProps & { organisation: string }) {
  return (
    <Link className={className} to="/$programme/organisaties/$organisatie" params={{ programme, organisatie: organisation }}>
      {children}
    </Link>
  )
}

/** To one plan or source, at an entry of it where one is named. */
export function PlanLink({ programme, plan, entry, children, className = look }: LinkProps & { plan: string; entry?: string }) {
  return (
    <Link className={className} to="/$programme/plannen/$plan" params={{ programme, plan }} {...(entry ? { hash: entry } : {})}>
      {children}
    </Link>
  )
}

/** To one motion or promise to parliament. */
export function ParliamentLink({ programme, item, children, className = look }: LinkProps & { item: string }) {
  return (
    <Link className={className} to="/$programme/moties-en-toezeggingen/$punt" params={{ programme, punt: item }}>
      {children}
    </Link>
  )
}
