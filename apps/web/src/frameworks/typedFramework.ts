import type { NewFrameworkBody } from '@actielijn/contract'

/** What a form holds of a list to be imported, or why its items cannot be read. */
export type TypedFramework = { readonly body: Omit<NewFrameworkBody, 'apply' | 'basedOn'> } | { readonly fault: 'not-json' | 'not-a-list' }

/** Reads the form; the items are JSON: a list, or an object with a list `items`. The server judges the rest. */
export function typedFramework(form: FormData): TypedFramework {
  const items = itemsIn(typed(form, 'items'))
  if (typeof items === 'string') return { fault: items }
  return {
    body: {
      code: typed(form, 'code').trim(),
      title: { nl: typed(form, 'title-nl'), en: typed(form, 'title-en') },
      publisher: typed(form, 'publisher'),
      language: form.get('language') === 'en' ? 'en' : 'nl',
      items,
      effective: typed(form, 'effective'),
      reason: { nl: typed(form, 'reason-nl') },
      source: typed(form, 'source'),
    },
  }
}

function itemsIn(text: string): unknown[] | 'not-json' | 'not-a-list' {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return 'not-json'
  }
  const list: unknown = typeof read === 'object' && read !== null && 'items' in read ? read.items : read
  return Array.isArray(list) ? list : 'not-a-list'
}

function typed(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The control that a fault's JSON pointer is about; faults of rows lead to the list. */
export function fieldOf(pointer: string): string {
  return pointer.startsWith('/items') ? 'items' : pointer.slice(1).replaceAll('/', '-')
}
