import type { Operations } from '../wire/ask.ts'
import { addParliamentaryItem, completeParliamentaryItem, fulfilParliamentaryItem, rescheduleParliamentaryItem, retractFulfilment } from './changeItems.ts'
import { importParliamentRegister } from './importParliamentRegister.ts'
import { listParliamentaryItems } from './listParliamentaryItems.ts'
import { readParliamentaryItem } from './readParliamentaryItem.ts'

export const parliamentOperations = {
  listParliamentaryItems,
  readParliamentaryItem,
  addParliamentaryItem,
  fulfilParliamentaryItem,
  rescheduleParliamentaryItem,
  completeParliamentaryItem,
  retractFulfilment,
  importParliamentRegister,
} satisfies Partial<Operations>
