import type { Faults } from './fieldOf.ts'
import type { TypedAmendment } from './typedAmendment.ts'

/** What the fields of one kind of change are given. */
export interface KindFieldsProps {
  action: string
  typed: TypedAmendment
  onChange: (typed: TypedAmendment) => void
  faults: Faults
}
