import type { Carried, Ending } from './lineage.ts'
import type { ImpreciseDate } from './period.ts'
import type { SourceReference, Text } from './source.ts'
import type { Basis, Kind, OwnerRole, Printed } from './words.ts'

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

/** One act of an entry with a date of its own. */
export interface Deadline {
  readonly what: Text
  readonly due: ImpreciseDate
}

/** A letter or act by which a promise was kept, wholly or in part. */
export interface Fulfilment {
  /** Kamerstuk or other reference, as "28 638, nr. 185". */
  readonly reference?: string
  readonly date?: ImpreciseDate
  readonly extent: 'partly' | 'fully'
  readonly note?: Text
}

/** What the chamber's registers hold about a motion or promise; names of members of parliament as registered. */
export interface Parliament {
  readonly chamber: 'tweede-kamer' | 'eerste-kamer'
  /** Number in the chamber's register, e.g. TZ202011-123 or a motion's Kamerstuk number. */
  readonly number?: string
  /** Who asked for it. */
  readonly askedBy?: string
  readonly debate?: Text
  readonly made?: ImpreciseDate
  readonly fulfilments: readonly Fulfilment[]
}

/** One entry of a plan that is reported on, as its source promises it. */
export interface ActionEntry {
  readonly code: string
  readonly kind: Kind
  readonly printed: Printed
  /** Code of the parent action, for sub-bullets and parts. */
  readonly parent?: string
  readonly line: string
  /** Absent where the source prints no second heading. */
  readonly section?: string
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
  /** Where one entry holds several acts with different dates; `due` is then the last of them. */
  readonly deadlines?: readonly Deadline[]
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
  /** Set for what parliament asked or was promised. */
  readonly parliament?: Parliament
  readonly source: SourceReference
  /** Set when it left the plan: withdrawn, split or merged. */
  readonly ended?: Ending
  /** Codes of the actions it came from, by a split or a merger: their history is shown with it, their state is not its own. */
  readonly follows?: readonly string[]
  /** The later versions of the plan that took it over, oldest first. */
  readonly carried?: readonly Carried[]
}
