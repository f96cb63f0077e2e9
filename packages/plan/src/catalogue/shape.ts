/**
 * The shape of the shipped content. These are plain data: no behaviour, nothing computed.
 * Every entry says where in its source it stands, so that a reader can check it.
 */
import type { ImpreciseDate } from '../period.ts'
import type { Basis, Kind, OrganisationType, OwnerRole, Printed } from '../words.ts'

/** A text of our own in both languages of the product. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** Where in the source document an entry stands. */
export interface Locator {
  /** The printed headings above the entry, outermost first, exactly as the source prints them. */
  readonly headings: readonly string[]
  /** Under a "Wat gaan we doen?" or theme heading: which block of text (1 = first paragraph or list). */
  readonly block?: number
  /** Which bullet, counted from 1 under the innermost heading. */
  readonly bullet?: number
  /** Which sub-bullet of that bullet, counted from 1. */
  readonly sub?: number
  /** The first words of the passage (at most six), as an anchor to find it by. */
  readonly opens: string
}

export interface SourceReference {
  /** Code of the source document, see `sources.ts`. */
  readonly document: string
  readonly locator: Locator
}

/** A document that entries are taken from. */
export interface CatalogueSource {
  readonly code: string
  readonly title: Text
  readonly publisher: string
  /** Official reference where the sources give one, e.g. a Kamerstuk or COM number. */
  readonly reference?: string
  readonly published: ImpreciseDate
  /** `implied` where the document itself does not print its date. */
  readonly publishedBasis: Basis
  readonly type: 'programme' | 'strategy' | 'progress-report' | 'letter'
}

/** A printed heading: a line (first level), a section of a line, a theme (second level). */
export interface CatalogueHeading {
  readonly code: string
  readonly level: 'line' | 'section' | 'theme'
  readonly parent?: string
  /** The heading as printed (without broken lines), in Dutch; our translation in English. */
  readonly title: Text
  /** What the introduction under the heading says, in our own words. */
  readonly summary: Text
  readonly source: SourceReference
}

export interface Owner {
  readonly organisation: string
  readonly role: OwnerRole
  /** `explicit`: the text names it in that role. `implied`: we inferred it ("we" is the cabinet). */
  readonly basis: Basis
}

/** Which ministry and member of government answer to parliament. */
export interface Responsible {
  readonly ministry: string
  readonly member: string
  readonly basis: Basis
}

export interface Budget {
  readonly amount: number
  readonly currency: 'EUR'
  /** Absent: once. */
  readonly per?: 'year'
  readonly period?: Text
  /** What exactly the money is for, and what it is not for. */
  readonly purpose: Text
}

/** "Also in programme …". */
export interface AlsoIn {
  readonly title: string
  readonly note?: Text
}

/** A recommendation the text says this entry answers. */
export interface Answers {
  /** Organisation that recommended it. */
  readonly body: string
  /** Report the recommendation stands in, as the text names it. */
  readonly document?: string
  readonly what: Text
}

/** Something the source reports as already done or under way: "volgens de bron". */
export interface ReportedBySource {
  readonly text: Text
  readonly date?: ImpreciseDate
}

/** Something the source counts, e.g. "7 van 10 regio's". */
export interface CatalogueAction {
  readonly code: string
  readonly kind: Kind
  readonly printed: Printed
  /** Code of the parent action, for sub-bullets and parts. */
  readonly parent?: string
  readonly line: string
  readonly section: string
  readonly theme?: string
  readonly title: Text
  readonly summary: Text
  readonly owners: readonly Owner[]
  /** Why nobody leads, when no owner has the role `lead`. */
  readonly noLead?: Text
  /** The one organisation whose updates set the state. */
  readonly reporter: string
  readonly responsible: Responsible
  readonly start?: ImpreciseDate
  readonly due?: ImpreciseDate
  readonly duration: 'one-off' | 'continuing'
  readonly budgets?: readonly Budget[]
  readonly alsoIn?: readonly AlsoIn[]
  readonly answers?: readonly Answers[]
  /** Codes of the intended results (STM-R1 … STM-R8) this works towards. */
  readonly results: readonly string[]
  /** Entries that say the same elsewhere in the programme; both point at each other. */
  readonly doubles?: readonly string[]
  readonly reported?: readonly ReportedBySource[]
  /** Kamerstukken the passage itself names, as "33 552, nr. 43". */
  readonly papers?: readonly string[]
  readonly source: SourceReference
}

/** What the plan says beside its actions: objectives, intended results, principles and so on. */
export interface CatalogueStatement {
  readonly code: string
  readonly kind: Extract<Kind, 'context'>
  readonly type: 'objective' | 'result' | 'principle' | 'governance' | 'box' | 'refusal'
  readonly line?: string
  readonly title: Text
  readonly summary: Text
  readonly organisations?: readonly string[]
  readonly source: SourceReference
}

export interface Identifier {
  readonly scheme: 'TOOI' | 'OIN' | 'KvK' | 'CBS'
  readonly value: string
}

export interface CatalogueOrganisation {
  /** Kebab-case code that other entries refer to. */
  readonly code: string
  readonly abbreviation?: string
  readonly name: Text
  readonly type: OrganisationType
  /** For a collective: who speaks for it. */
  readonly spokesman?: string
  /** The organisation this is a part of. */
  readonly partOf?: string
  /** Other spellings and abbreviations in the sources. */
  readonly aliases: readonly string[]
  readonly memberOf: readonly ('taskforce-mensenhandel' | 'som')[]
  readonly validFrom?: ImpreciseDate
  readonly validUntil?: ImpreciseDate
  readonly successor?: string
  readonly identifiers: readonly Identifier[]
}

/** An office in government; persons are not recorded. */
export interface CatalogueMember {
  readonly code: string
  readonly ministry: string
  readonly title: Text
}
