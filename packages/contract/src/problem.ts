import { faultCode } from './values.ts'
import { z } from './zod.ts'

/** The closed list of problems (RFC 9457). Status and texts per type; the screen translates by type. */
export const problemTypes = {
  'invalid-input': { status: 400, nl: 'Er klopt iets niet in de invoer', en: 'Something in the input is not right' },
  'not-signed-in': { status: 401, nl: 'Log eerst in', en: 'Sign in first' },
  'sign-in-failed': { status: 401, nl: 'Naam of wachtwoord klopt niet', en: 'Name or password is not right' },
  'not-allowed': { status: 403, nl: 'Dit mag met uw rol niet', en: 'Your role does not allow this' },
  'no-part': {
    status: 403,
    nl: 'Deze organisatie heeft bij deze actie geen rol (meer)',
    en: 'This organisation has no part in this action (any more)',
  },
  'own-words': {
    status: 403,
    nl: 'U schreef zelf mee aan dit bericht; een ander moet het vaststellen',
    en: 'You wrote part of this update yourself; somebody else has to judge it',
  },
  'password-change-required': {
    status: 403,
    nl: 'Kies eerst een eigen wachtwoord',
    en: 'Choose a password of your own first',
  },
  'cross-origin': {
    status: 403,
    nl: 'Dit verzoek kwam van een andere website',
    en: 'This request came from another website',
  },
  'not-found': { status: 404, nl: 'Niet gevonden', en: 'Not found' },
  'method-not-allowed': { status: 405, nl: 'Dat kan met dit adres niet', en: 'This address does not take that method' },
  'not-acceptable': {
    status: 406,
    nl: 'Dit antwoord bestaat niet in die vorm',
    en: 'This answer does not exist in that form',
  },
  conflict: {
    status: 409,
    nl: 'Intussen is er een ander bericht over deze actie ingediend',
    en: 'Another update on this action has come in meanwhile',
  },
  'already-judged': {
    status: 409,
    nl: 'Dit bericht is intussen al beoordeeld',
    en: 'This update has been judged meanwhile',
  },
  'plan-changed': {
    status: 409,
    nl: 'Het plan is intussen gewijzigd; bekijk eerst wat er nu staat',
    en: 'The plan has been changed meanwhile; look first at what it says now',
  },
  'action-ended': {
    status: 409,
    nl: 'Deze actie is vervallen, gesplitst of samengevoegd; er wordt niet meer over bericht',
    en: 'This action was withdrawn, split or merged; nothing is reported on it any more',
  },
  'settings-changed': {
    status: 409,
    nl: 'De instellingen zijn intussen gewijzigd; bekijk eerst wat er nu geldt',
    en: 'The settings have been changed meanwhile; look first at what holds now',
  },
  'not-tracked': {
    status: 409,
    nl: 'Hierover wordt niet zelf bericht; meld de voortgang bij de actie van het programma die eraan werkt',
    en: 'Nothing is reported on this itself; report on the action of the programme that works on it',
  },
  'not-accepted': {
    status: 409,
    nl: 'Alleen een vastgesteld bericht wordt vertaald',
    en: 'Only an accepted update is translated',
  },
  'translated-meanwhile': {
    status: 409,
    nl: 'Intussen is er een andere vertaling van dit bericht gemaakt',
    en: 'Another translation of this update has been made meanwhile',
  },
  'set-aside-meanwhile': {
    status: 409,
    nl: 'Intussen heeft een ander iets met dit aandachtspunt gedaan',
    en: 'Somebody else has dealt with this attention point meanwhile',
  },
  'point-changed': {
    status: 409,
    nl: 'Dit aandachtspunt is intussen opgelost of veranderd; bekijk eerst wat er nu staat',
    en: 'This attention point has been resolved or has changed meanwhile; look first at what it says now',
  },
  'review-day-meanwhile': {
    status: 409,
    nl: 'Intussen heeft een ander een dag gekozen om deze actie opnieuw te bekijken',
    en: 'Somebody else has chosen a day to look again at this action meanwhile',
  },
  'too-large': { status: 413, nl: 'Dit is te groot om te ontvangen', en: 'This is too large to receive' },
  'unsupported-media-type': { status: 415, nl: 'Stuur JSON', en: 'Send JSON' },
  'too-many-attempts': {
    status: 429,
    nl: 'Te veel pogingen; wacht even en probeer het dan opnieuw',
    en: 'Too many attempts; wait a moment and try again',
  },
  'server-error': {
    status: 500,
    nl: 'Er ging iets mis bij ons; uw tekst is niet verloren zolang u deze pagina open laat',
    en: 'Something went wrong on our side; your text is not lost while you keep this page open',
  },
} as const satisfies Record<string, { status: number; nl: string; en: string }>

export type ProblemType = keyof typeof problemTypes
const names = Object.keys(problemTypes) as [ProblemType, ...ProblemType[]] // keys of the literal above

/** The `type` URI of a problem. */
export function problemUri(type: ProblemType): string {
  return `urn:actielijn:problem:${type}`
}

/** Which problem a `type` URI names; nothing for an unknown one. */
export function problemTypeOf(uri: string): ProblemType | undefined {
  return names.find((name) => problemUri(name) === uri)
}

export const fault = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer (RFC 6901) into the body, or `#/query/name`.' }),
    code: faultCode,
    limit: z.union([z.number(), z.string()]).optional(),
    detail: z.string().meta({ description: "The fault in the reader's language." }),
  })
  .meta({ id: 'Fault' })

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string().optional().meta({ description: 'The id of the request, to mention when asking for help.' }),
    errors: z.array(fault).optional(),
    /** With `conflict`: the update that came in between, per action. */
    winners: z.array(z.unknown()).optional(),
    /** With a refused batch: which items. */
    refused: z.array(z.object({ action: z.string(), reason: z.string() })).optional(),
    /** With `too-many-attempts`: seconds to wait. */
    retryAfter: z.number().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problem>
