import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FigureView } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer } from '../ui/Answer.tsx'
import { Field } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { Compared } from './Compared.tsx'
import { comparedIn, readIndicatorSearch } from './indicatorSearch.ts'
import styles from './Indicators.module.css'
import { comparisonQuery, indicatorsQuery, type IndicatorDetail, type IndicatorList } from './queries.ts'
import { useFigureWords } from './figureWords.ts'

/** Any two figures side by side, if like is compared with like; if not, why not. */
export function Comparing({ detail }: { detail: IndicatorDetail }) {
  const say = useWords()
  const plan = usePlan()
  const list = useQuery(indicatorsQuery(plan.code, useAsOf()))
  const search = readIndicatorSearch(useSearch({ strict: false }))
  return (
    <section className={search.vergelijk === undefined ? 'only-screen' : undefined}>
      <h2 className="utrecht-heading-2">{say('comparison.title')}</h2>
      <p className="utrecht-paragraph only-screen">{say('comparison.lead')}</p>
      <Answer query={list}>
        {(all) => {
          const known = new Set(all.items.flatMap(({ figures }) => figures.map(({ code }) => code)))
          const found = comparedIn(search, known)
          const compared = found === 'unknown' ? undefined : found
          return (
            <>
              <ComparisonForm key={compared?.join()} indicator={detail.indicator.code} list={all} compared={compared} />
              {found === 'unknown' && <Notice tone="warning" title={say('comparison.unknown')} />}
              {compared && <Outcome compared={compared} list={all} />}
            </>
          )
        }}
      </Answer>
    </section>
  )
}

function Outcome({ compared, list }: { compared: [string, string]; list: IndicatorList }) {
  const plan = usePlan()
  const query = useQuery(comparisonQuery(plan.code, compared, useAsOf()))
  return <Answer query={query}>{(comparison) => <Compared comparison={comparison} list={list} />}</Answer>
}

interface FormProps {
  indicator: string
  list: IndicatorList
  compared: [string, string] | undefined
}

function ComparisonForm({ indicator, list, compared }: FormProps) {
  const say = useWords()
  const navigate = useNavigate()
  const own = list.items.filter(({ code }) => code === indicator)
  const others = list.items.filter(({ code }) => code !== indicator)
  const [first, second] = [...own, ...others].flatMap(({ figures }) => figures.map(({ code }) => code))
  return (
    <form
      className={`${styles.compare} only-screen`}
      onSubmit={(event) => {
        event.preventDefault()
        const vergelijk = chosenIn(event.currentTarget).join()
        void navigate({ to: '.', search: (now: object) => ({ ...now, vergelijk }), resetScroll: false })
      }}
    >
      <FigureChoice name="een" label={say('comparison.one')} items={own} list={list} chosen={compared?.[0] ?? first} />
      <FigureChoice
        name="ander"
        label={say('comparison.other')}
        items={[...own, ...others]}
        list={list}
        chosen={compared?.[1] ?? second}
      />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {say('comparison.compare')}
      </button>
    </form>
  )
}

/** The two figures as they stand in the form. */
function chosenIn(form: HTMLFormElement): string[] {
  const typed = new FormData(form)
  return ['een', 'ander'].flatMap((name) => {
    const value = typed.get(name)
    return typeof value === 'string' ? [value] : []
  })
}

interface FigureChoiceProps {
  name: string
  label: string
  items: IndicatorList['items']
  list: IndicatorList
  chosen: string | undefined
}

/** One of all figures, told so that no two look the same. */
function FigureChoice({ name, label, items, list, chosen }: FigureChoiceProps) {
  const pick = usePick()
  const words = useFigureWords()
  const plan = usePlan()
  const named = (figure: FigureView) => {
    const scope = list.scopes.find(({ code }) => code === figure.scope)
    const source = plan.programme.sources.find(({ code }) => code === figure.document)
    const what = [words.period(figure), words.cell(figure)].filter(Boolean).join(' ')
    // The figure comes early: a narrow list cuts off what is last.
    return `${what}: ${words.value(figure)}, ${scope ? pick(scope.title) : figure.scope} (${source ? pick(source.title) : figure.document})`
  }
  return (
    <Field name={name} label={label}>
      {(tied) => (
        <select {...tied} defaultValue={chosen} className="utrecht-select utrecht-select--html-select">
          {items.map((item) => (
            <optgroup key={item.code} label={pick(item.title)}>
              {item.figures.map((figure) => (
                <option key={figure.code} value={figure.code}>
                  {named(figure)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
