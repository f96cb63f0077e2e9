import type { UpdateView } from '@actielijn/contract'
import { Markdown } from '../ui/Markdown.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './History.module.css'

const audiences = ['taskforce', 'coordinator', 'organisation'] as const

/** Notes that stay inside, each with who reads it. The server sends only those this reader may read. */
export function InternalNotes({ update }: { update: UpdateView }) {
  const say = useWords()
  const name = useOrganisationName()
  const { notes } = update.content
  if (!notes) return null
  return audiences.map((audience) => {
    const note = notes[audience]
    return (
      note && (
        <div key={audience} className={styles.note}>
          <strong>{say(`action.note.${audience}`, { organisation: name(update.organisation) })}</strong>
          <Markdown>{note}</Markdown>
          <span className={styles.woo}>{say('action.note.woo')}</span>
        </div>
      )
    )
  })
}
