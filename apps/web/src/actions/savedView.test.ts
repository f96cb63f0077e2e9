import { describe, expect, it } from 'vitest'
import { filterOf, readSavedView, sortedBy, toggled, withoutFilters } from './savedView.ts'

describe('the saved view in an address', () => {
  it('reads filters, sort and level, and leaves out what cannot exist', () => {
    const view = readSavedView({
      lijn: 'STM-1,STM-2',
      fase: ['running', 'nonsense'],
      tijdigheid: 'never',
      voor: '2020-02-30',
      tekst: 2019,
      niveau: 'alle',
      sortering: 'due',
      richting: 'sideways',
      stand: '2020-11-01',
    })
    expect(view).toEqual({ lijn: 'STM-1,STM-2', fase: 'running', tekst: '2019', niveau: 'alle', sortering: 'due' })
  })

  it('becomes the query of the API, with the day and without the columns', () => {
    const query = filterOf(
      { fase: 'running,on-hold', kolommen: 'title,due', tekst: ' inspectie ', niveau: 'alle', richting: 'aflopend', sortering: 'due' },
      { asOf: '2020-11-01' },
    )
    expect(query).toEqual({
      phase: ['running', 'on-hold'],
      text: 'inspectie',
      level: 'all',
      sort: 'due',
      order: 'desc',
      asOf: '2020-11-01',
    })
  })

  it('adds and removes one value of a filter, and forgets an empty one', () => {
    const one = toggled({}, 'fase', 'running')
    const two = toggled(one, 'fase', 'on-hold')
    expect(two).toEqual({ fase: 'running,on-hold' })
    expect(toggled(one, 'fase', 'running')).toEqual({})
  })

  it('sorts upwards, then downwards, then as printed', () => {
    const up = sortedBy({ fase: 'running' }, 'due')
    const down = sortedBy(up, 'due')
    expect([up.richting, down.richting]).toEqual(['oplopend', 'aflopend'])
    expect(sortedBy(down, 'due')).toEqual({ fase: 'running' })
  })

  it('clears filters but keeps how things are shown', () => {
    expect(withoutFilters({ fase: 'running', tekst: 'x', sortering: 'due', kolommen: 'title' })).toEqual({ sortering: 'due', kolommen: 'title' })
  })
})
