import { useNavigate, useSearch } from '@tanstack/react-router'
import { usePlan } from '../api/plan.tsx'
import { readSavedView, type SavedView } from './savedView.ts'

/** The saved view in the address of the page, and how to go to another one. */
export function useSavedView(): { view: SavedView; show: (view: SavedView) => void } {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const plan = usePlan()
  const navigate = useNavigate()
  return {
    view: readSavedView(raw),
    show: (view) =>
      void navigate({
        to: '/$programme/acties',
        params: { programme: plan.code },
        search: view,
        replace: true,
        resetScroll: false,
      }),
  }
}
