/** The shapes that the shipped content is written in: plain data, nothing computed. */
export type { ActionEntry as CatalogueAction, AlsoIn, Owner, Responsible } from '../action.ts'
export type { HeadingEntry as CatalogueHeading, StatementEntry as CatalogueStatement } from '../heading.ts'
export type { BreakdownCell, IndicatorEntry, ObservationEntry } from '../indicator.ts'
export type { LinkEntry } from '../link.ts'
export type { MemberEntry as CatalogueMember, OrganisationEntry as CatalogueOrganisation } from '../organisation.ts'
export type { SourceDocument as CatalogueSource, Text } from '../source.ts'
