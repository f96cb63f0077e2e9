import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import styles from './CsvButton.module.css'
import { ProblemNotice } from './ProblemNotice.tsx'

/** Saves as CSV what the page shows; a refusal appears below the tools it stands among, on a line of its own. */
export function CsvButton({ onSave, children }: { onSave: () => Promise<void>; children: ReactNode }) {
  const saving = useMutation({ mutationFn: onSave })
  return (
    <>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        disabled={saving.isPending}
        aria-busy={saving.isPending}
        onClick={() => saving.mutate()}
      >
        {children}
      </button>
      {saving.error && (
        <div className={styles.refused}>
          <ProblemNotice error={saving.error} />
        </div>
      )}
    </>
  )
}
