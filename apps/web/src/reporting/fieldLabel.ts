import { useWords } from '../ui/words.tsx'

const named = [
  'phase',
  'onHold-reason',
  'onHold-reviewOn',
  'result-value',
  'result-explanation',
  'outlook',
  'motive',
  'happened-nl',
  'happened-en',
  'next-nl',
  'next-en',
  'expected',
  'count-done',
  'count-of',
  'count-unit',
  'count-on',
  'count-source',
  'about',
  'onBehalf-source',
  'onBehalf-received',
] as const

/** How a field is called, so that a fault at the top of the page says where it is. */
export function useFieldLabel(): (field: string) => string {
  const say = useWords()
  return (field) => {
    const known = named.find((name) => name === field)
    if (known) return say(`report.label.${known}`)
    const link = /^proof-(\d+)/.exec(field)
    if (link) return say('report.proof.number', { number: Number(link[1]) + 1 })
    return field.startsWith('notes') ? say('report.extra.notes') : say('report.form')
  }
}
