import { code, id, instant } from './values.ts'
import { person } from './update.ts'
import { routesOf } from './route.ts'
import { z } from 'zod'

/** Twice the domain's limit: what is longer gets the domain's own message, this only stops floods. */
const typed = z.string().max(10_000)

/** English texts by the part of the update they translate. */
export const translationTexts = z
  .strictObject({ happened: typed.optional(), next: typed.optional(), onHold: typed.optional(), result: typed.optional() })
  .meta({ id: 'TranslationTexts' })
export type TranslationTextsView = z.infer<typeof translationTexts>

/** The English of an accepted update, marked as a translation wherever it is shown. */
export const translation = z
  .object({
    id,
    update: id,
    revision: z.number().int(),
    texts: translationTexts,
    at: instant,
    /** Only for those inside. */
    authors: z.array(person).optional(),
    check: z.object({ kind: z.enum(['approved', 'returned']), at: instant, by: person.optional(), reason: z.string().optional() }).optional(),
  })
  .meta({ id: 'Translation' })
export type TranslationView = z.infer<typeof translation>

export const translationRoutes = routesOf({
  recordTranslation: {
    method: 'post',
    path: '/programmes/{programme}/updates/{update}/translations',
    summary: 'Send in the English of an accepted update; somebody else checks it',
    access: ['drafter', 'coordinator'],
    params: z.object({ programme: code, update: id }),
    body: z
      .strictObject({
        texts: translationTexts,
        /** Revision of its translation that the author last saw; 0 for none. */
        basedOn: z.number().int().nonnegative(),
      })
      .meta({ id: 'NewTranslation' }),
    status: 201,
    response: translation,
    caching: 'never',
    tag: 'translations',
  },
  checkTranslation: {
    method: 'post',
    path: '/programmes/{programme}/translations/{translation}/checks',
    summary: 'Approve or return a translation; four eyes',
    access: ['drafter', 'coordinator'],
    params: z.object({ programme: code, translation: id }),
    body: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('approved') }),
        z.strictObject({ kind: z.literal('returned'), reason: z.string().max(3000) }),
      ])
      .meta({ id: 'NewTranslationCheck' }),
    status: 201,
    response: translation,
    caching: 'never',
    tag: 'translations',
  },
})
