import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { update as updateSchema, type Recording, type UpdateView } from '@actielijn/contract'
import { call } from '../api/client.ts'
import { usePlan } from '../api/plan.tsx'
import { faultsOf, isProblem } from '../api/problem.ts'
import { faultsBeforeSending, fieldFaults, noFaults, type FieldFaults } from './faults.ts'
import { forgetCopy, type Place } from './localCopy.ts'
import { contentOf, typedReportOf, type TypedReport } from './typedReport.ts'
import { useDraftKeeper } from './useDraftKeeper.ts'
import { draftBodyOf, type Opening, type Working } from './working.ts'

/** The form at work: what is typed, what is wrong with it, what became of it. */
export function useReporting(opening: Opening, place: Place, today: string) {
  const plan = usePlan()
  const { keeper, status } = useDraftKeeper(place)
  const [working, setWorking] = useState(opening.working)
  const [faults, setFaults] = useState<{ attempt: number; found: FieldFaults }>({ attempt: 0, found: noFaults })
  const [winner, setWinner] = useState<UpdateView | undefined>(opening.overtakenBy)
  const [seen, setSeen] = useState<UpdateView>()
  const [setAside, setSetAside] = useState<TypedReport>()
  const sending = useSending(place, opening.recording.form)

  const keep = (next: Working) => {
    setWorking(next)
    keeper.change(draftBodyOf(next))
  }
  const show = (found: FieldFaults) => setFaults(({ attempt }) => ({ attempt: attempt + 1, found }))

  const pass = (update: UpdateView) => {
    setSeen(update)
    setWinner(undefined)
  }

  const failed = (error: unknown) => {
    keeper.resume()
    const parsed = isProblem(error, 'conflict') ? updateSchema.safeParse(error.problem.winners?.[0]) : undefined
    if (parsed?.success) setWinner(parsed.data)
    show(fieldFaults(faultsOf(error)))
  }

  return {
    working,
    status,
    faults,
    winner,
    /** What came in between and was looked at: from then on the previous answer. */
    seen,
    setAside,
    sending,
    flushDraft: keeper.flush,
    change: (part: Partial<TypedReport>) => keep({ ...working, typed: { ...working.typed, ...part } }),
    changeOnBehalf: (onBehalf: NonNullable<Working['onBehalf']>) => keep({ ...working, onBehalf }),
    /** Sends the report; nothing is sent while something is wrong with it. */
    send: async () => {
      const found = faultsBeforeSending(working, opening.recording.form, plan, today)
      show(found)
      if (found.size > 0) return
      await keeper.settle()
      sending.report.mutate(working, { onError: failed })
    },
    /** Confirms that nothing changed, as one deliberate act. */
    confirm: async (about: string) => {
      await keeper.settle()
      sending.confirmation.mutate({ working, about }, { onError: failed })
    },
    /** Goes on from what came in between; what I had stays in sight. */
    takeTheirs: () => {
      if (!winner) return
      setSetAside(working.typed)
      keep({ ...working, typed: { ...typedReportOf(winner.content, today), about: today }, basedOn: winner.revision })
      pass(winner)
    },
    /** Goes on with my own text, knowing what came in between. */
    keepMine: () => {
      if (!winner) return
      keep({ ...working, basedOn: winner.revision })
      pass(winner)
    },
    putBack: () => {
      if (!setAside) return
      keep({ ...working, typed: setAside })
      setSetAside(undefined)
    },
  }
}
export type Reporting = ReturnType<typeof useReporting>

function useSending(place: Place, form: Recording['form']) {
  const client = useQueryClient()
  const { programme, action, organisation } = place
  const onSuccess = async () => {
    forgetCopy(place)
    await client.invalidateQueries({ queryKey: ['programme', programme] })
  }
  const report = useMutation({
    mutationFn: ({ typed, onBehalf, basedOn, reworks }: Working) =>
      call('recordUpdate', {
        params: { programme, action },
        body: { organisation, content: contentOf(typed), basedOn, form, ...(onBehalf && { onBehalf }), ...(reworks && { reworks }) },
      }),
    onSuccess,
  })
  const confirmation = useMutation({
    mutationFn: ({ working: { basedOn, onBehalf }, about }: { working: Working; about: string }) =>
      call('confirmUnchanged', {
        params: { programme },
        body: { organisation, about, items: [{ action, basedOn }], ...(onBehalf && { onBehalf }) },
      }),
    onSuccess,
  })
  return { report, confirmation }
}
