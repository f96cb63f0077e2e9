import type {
  ActionEntry,
  Base,
  Day,
  FrameworkEntry,
  HeadingEntry,
  IndicatorEntry,
  Instant,
  LinkEntry,
  MemberEntry,
  ObservationEntry,
  OrganisationEntry,
  Programme,
  Scope,
  SourceDocument,
  StatementEntry,
} from '@actielijn/plan'
import type { Amendment, AmendmentFilter, AmendRefusal, Basis, ListedAmendment, NewAmendment } from './amendment.ts'
import type { Outcome } from './outcome.ts'

/** A whole plan as it stood, keyed by code. Frozen: share it, never change it. */
export interface PlanContent {
  readonly programme: Programme
  readonly sources: ReadonlyMap<string, SourceDocument>
  readonly headings: ReadonlyMap<string, HeadingEntry>
  readonly statements: ReadonlyMap<string, StatementEntry>
  /** In printed order. */
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  readonly members: ReadonlyMap<string, MemberEntry>
  readonly frameworks: ReadonlyMap<string, FrameworkEntry>
  readonly links: ReadonlyMap<string, LinkEntry>
  readonly scopes: ReadonlyMap<string, Scope>
  readonly bases: ReadonlyMap<string, Base>
  readonly indicators: ReadonlyMap<string, IndicatorEntry>
  readonly observations: ReadonlyMap<string, ObservationEntry>
}

/** Day of which it is asked, and the last sequence that may be used. */
export interface PlanMoment {
  readonly day: Day
  readonly known: number
}

export interface PlanStore {
  /** Codes of all programmes, in order of arrival. */
  programmes(): Promise<readonly string[]>
  /** The plan as it stood; nothing when the programme did not exist or nothing was known then. */
  plan(programme: string, moment: PlanMoment): Promise<PlanContent | undefined>
  /** The plan as it stands now, kept in memory until an amendment arrives. */
  currentPlan(programme: string): Promise<PlanContent | undefined>
  /** Records all amendments in one transaction with one audit event; actor is an account id or `system`. */
  amend(programme: string, amendments: readonly NewAmendment[], actor: string): Promise<readonly Amendment[]>
  /**
   * The same, if every subject named is still as its author knew it; otherwise nothing is recorded and the first
   * that is not is returned.
   */
  amendIfUnchanged(
    programme: string,
    amendments: readonly NewAmendment[],
    basis: readonly Basis[],
    actor: string,
  ): Promise<Outcome<readonly Amendment[], AmendRefusal>>
  /** What changed since the programme was first loaded, latest recorded first. */
  amendments(programme: string, filter: AmendmentFilter): Promise<readonly ListedAmendment[]>
  /** Everything that was ever amended in one subject, oldest first. */
  amendmentsOf(programme: string, subjectType: string, subject: string): Promise<readonly Amendment[]>
  /**
   * The last sequence given out before that moment: with the moment at which a day ends, K of "zoals toen bekend".
   * 0 when nothing was known.
   */
  sequenceAt(instant: Instant): Promise<number>
  /** Last sequence, and how many embargoes have lapsed: together they change whenever any answer can change. */
  dataVersion(): Promise<DataVersion>
}

export interface DataVersion {
  readonly sequence: number
  readonly lapsed: number
  /** Changes with accounts and roles, which are no history. */
  readonly loose: number
  /** Changes with drafts, which only their author sees. */
  readonly drafts: number
}
