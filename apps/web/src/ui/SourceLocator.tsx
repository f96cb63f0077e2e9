import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { Said } from './Said.tsx'
import { useWords } from './words.tsx'

/** Where in the source something stands: document, headings as printed, which paragraph and point. */
export function SourceLocator({ source }: { source: ActionDetail['source'] }) {
  const plan = usePlan()
  const say = useWords()
  const document = plan.programme.sources.find(({ code }) => code === source.document)
  const { headings, block, bullet, sub, opens } = source.locator
  const place = [
    block !== undefined && say('source.block', { number: block }),
    bullet !== undefined && say('source.bullet', { number: bullet }),
    sub !== undefined && say('source.sub', { number: sub }),
  ].filter(Boolean)
  return (
    <>
      {document ? <Said text={document.title} /> : source.document}
      {document?.reference && ` (${document.reference})`}
      {headings.length > 0 && (
        <>
          {', '}
          <span lang="nl">{headings.map((heading) => `“${heading}”`).join(' › ')}</span>
        </>
      )}
      {place.length > 0 && `, ${place.join(', ')}`}
      {opens && (
        <>
          {', '}
          {say('source.opens', { words: opens })}
        </>
      )}
    </>
  )
}
