import { actionRow } from './action.ts'
import { organisation } from './programme.ts'
import { asOf, asOfQuery, code, day, distribution, ownerRole } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

export const organisationProgress = z
  .object({
    organisation: code,
    /** Every action has one reporter, so these add up to the total. */
    asReporter: distribution,
    /** Counts by role overlap. */
    asLead: distribution,
    asPartner: distribution,
    asAddressee: distribution,
    lastAbout: day.optional(),
    silent: z.boolean(),
    /** Inside: updates of this organisation that were sent in and not yet judged; absent when there are none. */
    pending: z.number().int().optional(),
  })
  .meta({ id: 'OrganisationProgress' })
export type OrganisationProgress = z.infer<typeof organisationProgress>

export const organisationsRoutes = routesOf({
  listOrganisations: {
    method: 'get',
    path: '/programmes/{programme}/organisations',
    summary: 'Progress per organisation, as reporter, lead and partner',
    access: ['anonymous'],
    params: z.object({ programme: code }),
    query: z.object({ ...asOfQuery, language: z.enum(['nl', 'en']).optional() }),
    status: 200,
    response: z.object({ asOf, total: distribution, items: z.array(organisationProgress) }).meta({ id: 'OrganisationList' }),
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'organisations',
  },
  readOrganisation: {
    method: 'get',
    path: '/programmes/{programme}/organisations/{organisation}',
    summary: 'One organisation: its actions, their state, its reporting over time',
    access: ['anonymous'],
    params: z.object({ programme: code, organisation: code }),
    query: z.object(asOfQuery),
    status: 200,
    response: z
      .object({
        asOf,
        organisation,
        /** Collectives this organisation speaks for. */
        speaksFor: z.array(code),
        predecessors: z.array(code),
        progress: organisationProgress,
        actions: z.array(actionRow.extend({ as: z.array(z.enum(['reporter', ...ownerRole.options])) })),
        /** Updates per month of the day spoken of; signed out only released ones count. */
        reporting: z.array(z.object({ month: z.string(), submitted: z.number().int().optional(), accepted: z.number().int() })),
      })
      .meta({ id: 'OrganisationDetail' }),
    caching: 'versioned',
    tag: 'organisations',
  },
})
