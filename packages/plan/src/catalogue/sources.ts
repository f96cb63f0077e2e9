import { ec2018Source } from './ec-2018/source.ts'
import { ec2020Source } from './ec-2020/source.ts'
import { euOcSource } from './eu-oc-2021/source.ts'
import { euThbSource } from './eu-thb-2021/source.ts'
import { letterSource } from './letter-2020/source.ts'
import type { CatalogueSource } from './shape.ts'

/** The documents that entries are taken from; their codes are the plans' codes. */
export const sources: readonly CatalogueSource[] = [
  {
    code: 'stm-2018',
    title: { nl: 'Programma Samen tegen mensenhandel', en: 'Programme Together against human trafficking' },
    publisher: 'min-jenv',
    published: { precision: 'month', value: '2018-11' },
    publishedBasis: 'implied',
    type: 'programme',
  },
  euThbSource,
  euOcSource,
  ec2018Source,
  ec2020Source,
  letterSource,
]
