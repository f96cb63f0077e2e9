import type { FrameworkItemView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'

interface Props {
  item: Pick<FrameworkItemView, 'code' | 'title' | 'entry'>
  /** The one its framework stands in, where it stands in one only. */
  language: 'nl' | 'en' | undefined
}

/** What an item asks; an entry of a source leads to its own page. */
export function ItemTitle({ item: { code, title, entry }, language }: Props) {
  const plan = usePlan()
  if (!entry) {
    return (
      <span lang={language}>
        <Said text={title} />
      </span>
    )
  }
  return (
    <ActionLink programme={plan.code} action={code}>
      <Said text={title} />
    </ActionLink>
  )
}
