import type { Operations } from '../wire/ask.ts'
import { listAttentionPoints } from './listAttentionPoints.ts'
import { recordReviewDay } from './recordReviewDay.ts'
import { setAside, takeBack } from './setAside.ts'

export const attentionPointOperations = {
  listAttentionPoints,
  setAside,
  takeBack,
  recordReviewDay,
} satisfies Partial<Operations>
