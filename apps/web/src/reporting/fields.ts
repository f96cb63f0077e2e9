import type { FieldFaults } from './faults.ts'
import type { TypedReport } from './typedReport.ts'
import type { UpdateForm } from '@actielijn/plan'

/** What every group of fields of the form gets. */
export interface FieldsProps {
  typed: TypedReport
  onChange: (part: Partial<TypedReport>) => void
  faults: FieldFaults
}

/** Of which kind of update the fields are; a contribution asks for less. */
export interface FormKind {
  form: UpdateForm
}
