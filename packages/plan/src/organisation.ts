import type { ImpreciseDate } from './period.ts'
import type { Text } from './source.ts'
import type { OrganisationType } from './words.ts'

export interface Identifier {
  readonly scheme: 'TOOI' | 'OIN' | 'KvK' | 'CBS'
  readonly value: string
}

export interface OrganisationEntry {
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
export interface MemberEntry {
  readonly code: string
  readonly ministry: string
  readonly title: Text
}
