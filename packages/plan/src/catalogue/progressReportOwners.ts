/**
 * Who acts and who answers, for the passages of the two progress reports (PR2, PR3).
 *
 * The reports speak to all member states together. A Dutch organisation stands beside them, as implied lead, only
 * where an action of the 2018 programme on the same subject has that lead, or where the passage itself speaks of the
 * office that body holds (PR2-1.3: the national rapporteur); else nobody leads and `noLead` says so.
 */
import type { Owner, Responsible, Text } from './shape.ts'

export const memberStates: Owner = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' }
/** The passage says what must happen, not who must do it. */
export const memberStatesImplied: Owner = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'implied' }

export const commission: Owner = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' }
export const commissionImplied: Owner = { organisation: 'europese-commissie', role: 'lead', basis: 'implied' }

/** The State Secretary coordinated the approach to human trafficking and answered on the reports (letter of 2020). */
export const coordinating: Responsible = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' }
/** Investigation and prosecution, as in the programme. */
export const investigation: Responsible = { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' }
export const labour: Responsible = { ministry: 'min-szw', member: 'ss-szw', basis: 'implied' }
/** The European Labour Authority is the minister's, as in the letter of 2020 (LTR-2.11 and LTR-3.12). */
export const labourAuthority: Responsible = { ministry: 'min-szw', member: 'm-szw', basis: 'implied' }
export const foreignTradeAndAid: Responsible = { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' }

export const asksMemberStates: Text = {
  nl: 'De bron vraagt dit van de lidstaten samen. Het programma van 2018 maakt niet duidelijk welke Nederlandse organisatie hierop zou antwoorden; daarom antwoordt het coördinerende ministerie.',
  en: 'The source asks this of the member states together. The 2018 programme does not make clear which Dutch organisation would answer, so the coordinating ministry does.',
}

export const asksNobodyByName: Text = {
  nl: 'De bron zegt wat er moet gebeuren, maar niet wie het moet doen. Wij lezen het als vraag aan de lidstaten; het coördinerende ministerie antwoordt.',
  en: 'The source says what must happen but not who must do it. We read it as a request to the member states; the coordinating ministry answers.',
}

export const relaysACall: Text = {
  nl: 'De bron geeft hier weer wat anderen vinden en wijst niemand aan die het moet doen.',
  en: 'The source relays here what others say and names nobody who must act.',
}
