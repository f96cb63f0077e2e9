import { useIntl } from 'react-intl'
import { usePlan } from '../api/plan.tsx'
import { usePick } from '../ui/Said.tsx'
import type { Option } from '../ui/Select.tsx'

/** The organisations of the programme to choose from, by name; those of one type where asked. */
export function useOrganisationOptions(type?: 'ministry'): Option[] {
  const { organisations } = usePlan().programme
  const pick = usePick()
  const { locale } = useIntl()
  return organisations
    .filter((organisation) => type === undefined || organisation.type === type)
    .map(({ code, name, abbreviation }) => ({ value: code, label: abbreviation ? `${pick(name)} (${abbreviation})` : pick(name) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}
