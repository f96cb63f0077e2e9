import { longest } from '@actielijn/plan'
import type { CheckRefusal } from '@actielijn/store'
import { namesBehind, translationView } from '../reading/translationViews.ts'
import { answered, faulty, refused, type Refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** Approves or returns a translation; a drafter or coordinator who wrote none of it (DESIGN law 10). */
export const checkTranslation: Operation<'checkTranslation'> = async ({ params, body, plan, viewer }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const translation = await store.translation(params.translation)
  const judged = translation && (await store.update(translation.update))
  if (!judged || !plan.actions.has(judged.update.action)) return refused('not-found')
  const reason = body.kind === 'returned' ? body.reason.trim() : undefined
  if (reason === '') return faulty({ pointer: '/reason', code: 'required' })
  if (reason && reason.length > longest.reason) return faulty({ pointer: '/reason', code: 'too-long', limit: longest.reason })
  const outcome = await store.checkTranslation({
    translation: params.translation,
    kind: body.kind,
    by: viewer.account,
    ...(reason && { reason }),
  })
  if (!outcome.ok) return refusalOf(outcome.refusal)
  return answered(translationView(outcome.value, await namesBehind([outcome.value], store)))
}

function refusalOf({ reason }: CheckRefusal): Refused {
  switch (reason) {
    case 'unknown-translation':
      return refused('not-found')
    case 'superseded':
      return refused('translated-meanwhile')
    case 'own-words':
    case 'already-judged':
      return refused(reason)
  }
}
