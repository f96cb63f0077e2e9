import type { SavedDraft } from '@actielijn/contract'
import type { Draft } from '@actielijn/store'

/** A draft in wire form: all that was typed, complete or not. */
export function draftView({ action, organisation, content, onBehalf, basedOn, reworks, savedAt }: Draft): SavedDraft {
  const { proof, ...rest } = content
  return {
    action,
    organisation,
    content: { ...rest, ...(proof && { proof: [...proof] }) },
    ...(onBehalf && { onBehalf }),
    basedOn,
    ...(reworks && { reworks }),
    savedAt,
  }
}
