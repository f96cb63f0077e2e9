import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { partIn, useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { searchFieldId } from '../ui/searchKey.ts'
import { useWords } from '../ui/words.tsx'
import { Found } from './Found.tsx'
import { KeySwitch } from './KeySwitch.tsx'
import { readSearchedFor, searchQuery } from './queries.ts'
import { SearchForm } from './SearchForm.tsx'

/** "Zoeken": in the programme and in what was reported, in both languages, within what the reader may read. */
export function SearchPage() {
  const say = useWords()
  const plan = usePlan()
  const inside = partIn(useSession()?.account, plan.code) !== undefined
  const { q = '' } = readSearchedFor(useSearch({ strict: false }))
  const past = useAsOf().asOf !== undefined
  const query = useQuery(searchQuery(plan.code, q))
  useFieldOnArrival()
  return (
    <Page title={q ? say('search.title-of', { words: q }) : say('search.title')} heading={say('search.title')}>
      {past && <Notice tone="info">{say('search.now-only')}</Notice>}
      <SearchForm q={q} hint={say(inside ? 'search.hint-inside' : 'search.hint-public')} />
      {q !== '' && <Answer query={query}>{({ items }) => <Found q={q} hits={items} />}</Answer>}
      <KeySwitch />
    </Page>
  )
}

/** Who comes here by the key or the link in the header wants to type; that comes after the page's own focus. */
function useFieldOnArrival() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === searchFieldId) document.getElementById(searchFieldId)?.focus()
  }, [hash])
}
