import type { ActionDetail, Recording, SavedDraft, UpdateView } from '@actielijn/contract'
import { draftOf, startingFrom, typedReportOf, type TypedReport } from './typedReport.ts'

/** Everything the form holds and a draft keeps. */
export interface Working {
  readonly typed: TypedReport
  /** Only when it is entered for an organisation that mailed it. */
  readonly onBehalf?: { readonly source: string; readonly received: string }
  /** The revision of this organisation that the text was based on. */
  readonly basedOn: number
  /** The returned update that this one reworks. */
  readonly reworks?: string
}

/** A draft as it is sent to the server. */
export type DraftBody = Omit<SavedDraft, 'organisation' | 'action' | 'savedAt'>

/** What is kept of the form. */
export function draftBodyOf({ typed, onBehalf, basedOn, reworks }: Working): DraftBody {
  return { content: draftOf(typed), basedOn, ...(onBehalf && { onBehalf }), ...(reworks && { reworks }) }
}

/** How a form opens. */
export interface Opening {
  readonly recording: Recording
  readonly working: Working
  /** Where typed text came back from: the server's draft, or this tab. */
  readonly recovered?: 'draft' | 'here'
  /** The last update with words of its own, when the previous one only confirmed. */
  readonly spoken?: UpdateView
  /** An update that came in after the draft was begun. */
  readonly overtakenBy?: UpdateView
}

/** Which of the possible recordings the address means; nothing when the reader has none such. */
export function recordingIn(action: ActionDetail, organisation: string | undefined, onBehalf: boolean): Recording | undefined {
  return action.recordings.find(
    (one) => one.onBehalf === onBehalf && (organisation === undefined || one.organisation === organisation),
  )
}

/**
 * What the form starts with: text of this tab that never reached the server, else the server's draft, else the
 * previous update.
 * @param today the day a new report speaks of by default
 */
export function openingOf(
  recording: Recording,
  kept: { readonly here: DraftBody | undefined; readonly draft: DraftBody | undefined },
  today: string,
): Opening {
  const { previous, revision, onBehalf } = recording
  const found = kept.here ?? kept.draft
  if (!found) {
    const reworks = previous?.reach === 'returned' ? previous.id : undefined
    return {
      recording,
      working: {
        typed: startingFrom(previous, today),
        basedOn: revision,
        ...(onBehalf && { onBehalf: { source: '', received: today } }),
        ...(reworks && { reworks }),
      },
    }
  }
  return {
    recording,
    working: {
      typed: typedReportOf(found.content, today),
      basedOn: found.basedOn,
      ...(onBehalf && { onBehalf: { source: found.onBehalf?.source ?? '', received: found.onBehalf?.received ?? today } }),
      ...(found.reworks && { reworks: found.reworks }),
    },
    recovered: kept.here ? 'here' : 'draft',
    ...(found.basedOn < revision && previous && { overtakenBy: previous }),
  }
}
