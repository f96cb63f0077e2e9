import type { Instant, UpdateContent } from '@actielijn/plan'

/** What somebody is typing: kept until it is sent or thrown away. No history. */
export interface Draft {
  readonly action: string
  readonly organisation: string
  readonly account: string
  /** Whatever was typed, complete or not. */
  readonly content: Partial<UpdateContent>
  readonly onBehalf?: { readonly source?: string; readonly received?: string }
  readonly basedOn: number
  readonly reworks?: string
  readonly savedAt: Instant
}

export interface DraftStore {
  saveDraft(draft: Omit<Draft, 'savedAt'>): Promise<Draft>
  draft(action: string, organisation: string, account: string): Promise<Draft | undefined>
  draftsOf(account: string): Promise<readonly Draft[]>
  discardDraft(action: string, organisation: string, account: string): Promise<void>
}
