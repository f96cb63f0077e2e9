import { useState, type FormEvent } from 'react'
import type { ReportedUpdateView, TranslationView } from '@actielijn/contract'
import { translatedTexts } from '@actielijn/plan'
import { faultsOf } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { Markdown } from '../ui/Markdown.tsx'
import { Panel } from '../ui/Panel.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Report.module.css'
import { useCheckTranslation } from './reportQueries.ts'

interface Props {
  translation: TranslationView
  /** What was to be translated. */
  dutch: NonNullable<ReportedUpdateView['translating']>['texts']
}

/** Both languages side by side, to approve or return what somebody else translated. */
export function CheckForm({ translation: { id, texts }, dutch }: Props) {
  const say = useWords()
  const plan = usePlan()
  const [returning, setReturning] = useState(false)
  const check = useCheckTranslation(plan.code)
  const giveBack = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    check.mutate({ translation: id, reason: typeof reason === 'string' ? reason : '' })
  }
  const fault = faultsOf(check.error).get('/reason')
  return (
    <Panel title={say('translate.check')}>
      {!fault && <ProblemNotice error={check.error} />}
      <p className={styles.note}>{say('translate.check.lead')}</p>
      {translatedTexts.map((part) => {
        const said = dutch[part]
        return (
          said !== undefined && (
            <div key={part} className={styles.beside}>
              <section aria-label={say(`translate.dutch.${part}`)} className={styles.dutch}>
                <h3 className="utrecht-heading-3">{say(`translate.dutch.${part}`)}</h3>
                <Markdown lang="nl">{said}</Markdown>
              </section>
              <section aria-label={say(`translate.english.${part}`)} className={styles.dutch}>
                <h3 className="utrecht-heading-3">{say(`translate.english.${part}`)}</h3>
                <div lang="en">
                  <Markdown>{texts[part] ?? ''}</Markdown>
                </div>
              </section>
            </div>
          )
        )
      })}
      <div className={styles.tools}>
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          disabled={check.isPending}
          onClick={() => check.mutate({ translation: id })}
        >
          {say('translate.approve')}
        </button>
        {!returning && (
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={() => setReturning(true)}>
            {say('translate.return')}
          </button>
        )}
      </div>
      {returning && (
        <form onSubmit={giveBack} noValidate>
          <TextArea label={say('translate.reason')} name="reason" rows={3} fault={fault} />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action" disabled={check.isPending}>
            {say('translate.return')}
          </button>
        </form>
      )}
    </Panel>
  )
}
