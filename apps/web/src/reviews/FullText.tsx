import { Markdown } from '../ui/Markdown.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import type { Pending } from './queries.ts'
import styles from './ReviewCard.module.css'

const audiences = ['coordinator', 'taskforce', 'organisation'] as const

/** Everything that was written, in both languages: that is what will be published. Notes stay inside. */
export function FullText({ update }: { update: Pending }) {
  const say = useWords()
  const { happened, next, proof = [] } = update.content
  const nothing = !happened && !next && proof.length === 0 && !update.content.notes
  return (
    <div className={styles.text}>
      {nothing && <p className="utrecht-paragraph">{say('review.no-text')}</p>}
      {happened && <BothLanguages label={say('review.happened')} text={happened} />}
      {next && <BothLanguages label={say('review.next')} text={next} />}
      {proof.length > 0 && (
        <>
          <h4 className={styles.label}>{say('review.proof')}</h4>
          <ul className="utrecht-unordered-list">
            {proof.map(({ label, url }) => (
              <li key={url}>
                <a className="utrecht-link utrecht-link--html-a" href={url} rel="noreferrer" lang="nl">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Notes update={update} />
    </div>
  )
}

function BothLanguages({ label, text }: { label: string; text: { nl: string; en?: string | undefined } }) {
  const say = useWords()
  return (
    <>
      <h4 className={styles.label}>{label}</h4>
      <Markdown lang="nl">{text.nl}</Markdown>
      {text.en && (
        <div className={styles.english}>
          <span className={styles.which}>{say('review.in-english')}</span>
          <div lang="en">
            <Markdown>{text.en}</Markdown>
          </div>
        </div>
      )}
    </>
  )
}

/** The server sends only the notes that this reader may read. */
function Notes({ update: { organisation, content } }: { update: Pending }) {
  const say = useWords()
  const name = useOrganisationName()
  return audiences.map((audience) => {
    const note = content.notes?.[audience]
    return (
      note && (
        <div key={audience} className={styles.note}>
          <h4 className={styles.label}>{say(`review.note.${audience}`, { organisation: name(organisation) })}</h4>
          <Markdown lang="nl">{note}</Markdown>
        </div>
      )
    )
  })
}
