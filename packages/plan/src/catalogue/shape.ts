/** The shapes that the shipped content is written in: plain data, nothing computed. */
export type {
  ActionEntry as CatalogueAction,
  AlsoIn,
  Answers,
  Budget,
  Owner,
  ReportedBySource,
  Responsible,
} from '../action.ts'
export type { HeadingEntry as CatalogueHeading, StatementEntry as CatalogueStatement } from '../heading.ts'
export type {
  Identifier,
  MemberEntry as CatalogueMember,
  OrganisationEntry as CatalogueOrganisation,
} from '../organisation.ts'
export type { Locator, SourceDocument as CatalogueSource, SourceReference, Text } from '../source.ts'
export type { FrameworkEntry, FrameworkItem } from '../framework.ts'
export type { BreakdownCell, IndicatorEntry, ObservationEntry, Scope, YearSpan } from '../indicator.ts'
export type { LinkEntry } from '../link.ts'
