import { expect, it } from 'vitest'
import { fileNameOf } from './downloadCsv.ts'

it('names a file after programme, day and filters, and leaves out what was searched for', () => {
  const view = { fase: 'running,on-hold', lijn: 'STM-2', tekst: 'iets gevoeligs' }
  expect(fileNameOf('stm', view, { day: '2020-11-01', known: 'now' })).toBe('acties-stm-stand-2020-11-01-lijn-STM-2-fase-running-on-hold.csv')
  expect(fileNameOf('stm', {}, { day: '2020-11-01', known: 'then' })).toBe('acties-stm-stand-2020-11-01-toen-bekend.csv')
})
