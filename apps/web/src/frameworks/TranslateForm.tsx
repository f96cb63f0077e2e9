import type { FormEvent } from 'react'
import type { ReportedUpdateView, TranslationTextsView } from '@actielijn/contract'
import { longest, translatedTexts, type TranslatedText } from '@actielijn/plan'
import { faultsOf, isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Markdown } from '../ui/Markdown.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Report.module.css'
import { useTranslate } from './reportQueries.ts'

const limits: Record<TranslatedText, number> = { happened: longest.happened, next: longest.next, onHold: longest.reason, result: longest.reason }

/** Dutch at the left, English to be typed at the right; a refusal keeps what was typed. */
export function TranslateForm({ update: { id, translating, translation } }: { update: ReportedUpdateView }) {
  const say = useWords()
  const plan = usePlan()
  const translate = useTranslate(plan.code, id)
  const dutch = translating?.texts ?? {}
  const start = translating?.latest?.texts ?? translation?.texts ?? {}
  const parts = translatedTexts.filter((part) => dutch[part] !== undefined)
  const faults = faultsOf(translate.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const texts: TranslationTextsView = Object.fromEntries(parts.map((part) => [part, typedIn(form, part)]))
    translate.mutate({ texts, basedOn: translating?.revision ?? 0 })
  }
  return (
    <>
      <ErrorSummary faults={parts.flatMap((part) => faultIn(faults.get(`/texts/${part}`), part))} />
      {faults.size === 0 && <ProblemNotice error={translate.error} />}
      {isProblem(translate.error, 'translated-meanwhile') && <p className="utrecht-paragraph">{say('translate.meanwhile')}</p>}
      <form onSubmit={submit} noValidate>
        {parts.map((part) => (
          <div key={part} className={styles.beside}>
            <section aria-label={say(`translate.dutch.${part}`)} className={styles.dutch}>
              <h2 className="utrecht-heading-3">{say(`translate.dutch.${part}`)}</h2>
              <Markdown lang="nl">{dutch[part] ?? ''}</Markdown>
            </section>
            <TextArea
              label={say(`translate.english.${part}`)}
              name={part}
              rows={8}
              lang="en"
              limit={limits[part]}
              defaultValue={start[part] ?? ''}
              fault={faults.get(`/texts/${part}`)}
            />
          </div>
        ))}
        <button type="submit" className="utrecht-button utrecht-button--primary-action" aria-busy={translate.isPending} disabled={translate.isPending}>
          {say('translate.send')}
        </button>
        <p className={styles.note}>{say('translate.then')}</p>
      </form>
    </>
  )
}

function typedIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const faultIn = (text: string | undefined, field: string) => (text ? [{ field, text }] : [])
