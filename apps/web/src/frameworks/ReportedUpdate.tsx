import { useIntl } from 'react-intl'
import type { ReportedUpdateView } from '@actielijn/contract'
import type { TranslatedText } from '@actielijn/plan'
import { Badge } from '../ui/Badge.tsx'
import { PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { Markdown } from '../ui/Markdown.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Report.module.css'
import { TranslateLink, translationState } from './TranslationWork.tsx'

/** One accepted update in the language of the page; English that is a translation is marked as one. */
export function ReportedUpdate({ update, framework }: { update: ReportedUpdateView; framework: string }) {
  const say = useWords()
  const dates = useDates()
  const { content, organisation, form, released, translating } = update
  return (
    <li className={styles.update}>
      <p className={styles.about}>
        <strong>{dates.longDay(content.about)}</strong> · <OrganisationName code={organisation} />{' '}
        {content.phase && <PhaseBadge phase={content.phase} result={content.result?.value} />}{' '}
        {form === 'contribution' && <Badge>{say('framework-report.contribution')}</Badge>} {!released && <Badge>{say('framework-report.inside')}</Badge>}
      </p>
      {form === 'unchanged' && <p className={styles.note}>{say('framework-report.unchanged')}</p>}
      <Texts update={update} />
      {content.count && (
        <p className={styles.note}>{say('count.of', { done: content.count.done, of: content.count.of, unit: content.count.unit })}</p>
      )}
      {translating && Object.keys(translating.texts).length > 0 && (
        <p className={`${styles.note} only-screen`}>
          {say(`framework-report.translation.${translationState(update)}`)} ·{' '}
          <TranslateLink framework={framework} update={update.id}>
            {say(translating.mayCheck ? 'framework-report.check' : update.translation ? 'framework-report.improve' : 'framework-report.translate')}
          </TranslateLink>
        </p>
      )}
    </li>
  )
}

function Texts({ update }: { update: ReportedUpdateView }) {
  const say = useWords()
  const english = useIntl().locale.startsWith('en')
  const { content, translation } = update
  const texts = [
    { part: 'onHold', label: 'framework-report.on-hold', nl: content.onHold?.reason, en: undefined },
    { part: 'happened', label: undefined, nl: content.happened?.nl, en: content.happened?.en },
    { part: 'result', label: 'framework-report.result', nl: content.result?.explanation, en: undefined },
    { part: 'next', label: 'framework-report.next', nl: content.next?.nl, en: content.next?.en },
  ] as const satisfies readonly { part: TranslatedText; label: string | undefined; nl: string | undefined; en: string | undefined }[]
  const said = texts.flatMap(({ part, label, nl, en }) => (nl === undefined ? [] : [{ part, label, nl, en: en ?? translation?.texts[part] }]))
  const translated = translation !== undefined && said.some(({ part, en }) => en !== undefined && en === translation.texts[part])
  const untranslated = said.some(({ en }) => en === undefined)
  return (
    <>
      {english && translated && <Badge>{say('framework-report.is-translation')}</Badge>}
      {english && untranslated && <Badge tone="warn">{say('framework-report.untranslated')}</Badge>}
      {said.map(({ part, label, nl, en }) => (
        <div key={part} className={styles.text}>
          {label && <strong>{say(label)}</strong>}
          {english && en !== undefined ? <Markdown>{en}</Markdown> : <Markdown lang={english ? 'nl' : undefined}>{nl}</Markdown>}
        </div>
      ))}
    </>
  )
}
