import type { SavedView } from './savedView.ts'

/** What every piece that narrows the list gets. */
export interface FilterProps {
  view: SavedView
  onChange: (view: SavedView) => void
}
