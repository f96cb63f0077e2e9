import { translationFaults } from '@actielijn/plan'
import { sightNow } from '../reading/sightNow.ts'
import { namesBehind, translationView } from '../reading/translationViews.ts'
import { seen } from '../reading/updateViews.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { below } from '../wire/faults.ts'

/** The English of an accepted update, by a drafter or coordinator; somebody else checks it. */
export const recordTranslation: Operation<'recordTranslation'> = async (ask, { store }) => {
  const { params, body, plan, viewer } = ask
  if (!viewer.account) return refused('not-signed-in')
  const judged = await store.update(params.update)
  if (!judged || !plan.actions.has(judged.update.action)) return refused('not-found')
  if (!seen(judged, sightNow(ask))) return refused('not-found')
  if (judged.decision?.kind !== 'accepted') return refused('not-accepted')
  const faults = translationFaults(body.texts, judged.update.content)
  if (faults.length > 0) return faulty(...below('/texts', faults))
  const outcome = await store.recordTranslation({
    update: params.update,
    texts: body.texts,
    basedOn: body.basedOn,
    author: viewer.account,
  })
  if (outcome.ok) return answered(translationView(outcome.value, await namesBehind([outcome.value], store)))
  switch (outcome.refusal.reason) {
    case 'unknown-update':
      return refused('not-found')
    case 'not-accepted':
      return refused('not-accepted')
    case 'conflict': {
      const { winner } = outcome.refusal
      return refused('translated-meanwhile', { winners: [translationView(winner, await namesBehind([winner], store))] })
    }
  }
}
