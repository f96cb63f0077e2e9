import { LRUCache } from 'lru-cache'

const kept = new LRUCache<string, 'nl' | 'en'>({ max: 500 })

/** The language of problems and exports: the first of Dutch and English in `Accept-Language`, else Dutch. */
export function languageOf(header: string | undefined): 'nl' | 'en' {
  if (header === undefined) return 'nl'
  const known = kept.get(header)
  if (known) return known
  const language = preferred(header)
  kept.set(header, language)
  return language
}

function preferred(header: string): 'nl' | 'en' {
  let best: { readonly language: 'nl' | 'en'; readonly weight: number } = { language: 'nl', weight: 0 }
  for (const part of header.split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = range.split('-')[0]
    if (language !== 'nl' && language !== 'en') continue
    const weight = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.trim().slice(2) ?? 1)
    if (weight > best.weight) best = { language, weight }
  }
  return best.language
}
