import { longestInPlan, rowChanges, rowRemarks } from '@actielijn/plan'
import { fault } from './problem.ts'
import { code, impreciseDate, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

export const newRegister = z
  .strictObject({
    register: z.unknown().meta({
      description: 'Rows {Nummer, Status, DatumNakoming, KamerbriefNakoming, Ministerie, …} of the entity Toezegging, as a list or in `value`.',
    }),
    registerDay: z.string().max(20).meta({ description: 'The day on which the register said so, `YYYY-MM-DD`.' }),
    /** Who answers for a new row that names no office, where its ministry has several. */
    member: z.string().max(longestInPlan.code).optional(),
    /** False: nothing is written, every fault of every row is told. */
    apply: z.boolean(),
    /** With `apply`, and then needed: what the dry run said it was based on. */
    basedOn: z.number().int().nonnegative().optional(),
  })
  .meta({ id: 'NewRegister' })
export type NewRegisterBody = z.infer<typeof newRegister>

export const registerImport = z
  .object({
    applied: z.boolean(),
    /** The last amendment of the items that the rows are about; 0 when all are new. */
    basedOn: z.number().int(),
    faults: z.array(fault),
    rows: z.array(
      z.object({
        /** Place in the list, from 0. */
        row: z.number().int(),
        number: z.string().optional(),
        item: code.optional(),
        title: text.optional(),
        /** Empty: the item stays as it is. */
        changes: z.array(z.enum(rowChanges)),
        /** What a person should look at. */
        remarks: z.array(z.enum(rowRemarks)),
        due: impreciseDate.optional(),
        earlierDue: impreciseDate.optional(),
        letter: z.string().optional(),
        faulty: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RegisterImport' })
export type RegisterImportView = z.infer<typeof registerImport>

export const parliamentRegisterRoutes = routesOf({
  importParliamentRegister: {
    method: 'post',
    path: '/programmes/{programme}/parliament-register-imports',
    summary: 'Try, or apply, the public register of promises of the Tweede Kamer',
    access: ['coordinator'],
    params: z.object({ programme: code }),
    body: newRegister,
    takesFile: true,
    status: 200,
    response: registerImport,
    caching: 'never',
    tag: 'parliament',
  },
})
