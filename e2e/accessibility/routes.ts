import type { ArrangementName } from './arrangements.ts'

/** One page as somebody finds it; every one of these is looked at by axe, at 1440 and at 360 pixels. */
export interface Seen {
  readonly path: string
  /** Who looks; signed out when absent. Accounts of the demonstration, or of the prepared programme. */
  readonly as?: string
  /** What is done first, to bring the page into a state it does not open in. */
  readonly state?: ArrangementName
}

const detail = '/stm/acties/STM-2.5.1'
const comensha = 'stm-2018/victims-comensha/nl'
const form = `${detail}/voortgang?organisatie=inspectie-szw`

/** Signed out, with two years of data. */
export const signedOut: readonly Seen[] = [
  { path: '/stm/overzicht' },
  { path: '/en/stm/overzicht' },
  { path: '/stm/organisaties' },
  { path: '/stm/organisaties/inspectie-szw' },
  { path: '/stm/acties' },
  { path: detail },
  { path: `/en${detail}` },
  { path: '/stm/acties/OC-3.2' },
  { path: form },
  { path: '/stm/plannen' },
  { path: '/stm/plannen/stm-2018' },
  { path: '/stm/plannen/eu-thb-2021' },
  { path: '/en/stm/plannen/eu-oc-2021?dekking=none' },
  { path: '/stm/plannen/letter-2020' },
  { path: '/stm/verbanden' },
  { path: '/stm/verbanden?weergave=lijst&wie=eu-lidstaten' },
  { path: '/stm/verbanden?richting=programma&raamwerk=ec-2018' },
  { path: '/en/stm/verbanden?richting=programma&weergave=lijst&raamwerk=sdg' },
  { path: '/stm/rapportages' },
  { path: '/stm/rapportages/ec-2020' },
  { path: '/en/stm/rapportages/sdg' },
  { path: '/stm/mijn-acties' },
  { path: '/stm/vaststellen' },
  { path: '/stm/bijlage' },
  { path: '/stm/zoeken' },
  { path: '/stm/zoeken?q=verzonnen' },
  { path: '/stm/programma' },
  { path: '/stm/cijfers' },
  { path: '/en/stm/cijfers' },
  { path: '/stm/cijfers/victims-registered?gebied=eu-27&uitsplitsing=form' },
  { path: '/stm/cijfers/victims-registered?gebied=eu-27&uitsplitsing=nationality' },
  { path: '/en/stm/cijfers/victims-estimated' },
  { path: '/stm/cijfers/empact-results' },
  { path: '/inloggen' },
  { path: '/wachtwoord' },
  { path: '/uitgelogd' },
]

/** Signed in, in every role, with two years of data; what a coordinator judges stands with the states below. */
export const signedIn: readonly Seen[] = [
  { path: '/stm/overzicht', as: 'coordinator1' },
  { path: '/stm/organisaties', as: 'taskforce' },
  { path: '/stm/organisaties?als=partner', as: 'taskforce' },
  { path: '/stm/organisaties/politie', as: 'secretaris' },
  { path: '/stm/acties?lijn=STM-2', as: 'coordinator1' },
  { path: '/stm/acties?fase=on-hold,completed&niveau=alle', as: 'redacteur-letter' },
  { path: detail, as: 'coordinator1' },
  { path: detail, as: 'inspectie' },
  { path: '/stm/mijn-acties', as: 'inspectie' },
  { path: '/stm/mijn-acties', as: 'vng' },
  { path: '/stm/mijn-acties', as: 'departement-szw' },
  { path: form, as: 'inspectie' },
  { path: `/en${form}`, as: 'inspectie' },
  { path: `${form}&namens=1`, as: 'coordinator1' },
  { path: '/stm/verbanden?weergave=lijst&raamwerk=ec-2020', as: 'coordinator1' },
  { path: '/stm/verbanden/raamwerk-toevoegen', as: 'coordinator1' },
  { path: '/stm/rapportages/ec-2020', as: 'redacteur-letter' },
  { path: '/stm/vaststellen', as: 'taskforce' },
  { path: '/stm/aandachtspunten', as: 'coordinator1' },
  { path: '/en/stm/aandachtspunten?soort=no-due&tonen=open', as: 'secretaris' },
  { path: '/stm/instellingen', as: 'coordinator1' },
  { path: '/stm/bijlage', as: 'secretaris' },
  { path: '/stm/zoeken?q=inspectie', as: 'taskforce' },
  { path: '/wachtwoord', as: 'beheerder' },
  { path: '/stm/overzicht', as: 'beheerder' },
]

/** With the programme, and not one update. */
export const withoutUpdates: readonly Seen[] = [
  { path: '/stm/overzicht' },
  { path: '/stm/organisaties' },
  { path: '/stm/organisaties/politie' },
  { path: '/stm/acties' },
  { path: detail },
  { path: '/stm/bijlage' },
  { path: '/stm/programma' },
  { path: '/stm/plannen' },
  { path: '/stm/verbanden?weergave=lijst' },
  { path: '/stm/rapportages/eu-thb-2021' },
  { path: '/stm/mijn-acties', as: 'inspectie' },
  { path: form, as: 'inspectie' },
  { path: '/stm/vaststellen', as: 'coordinator' },
  { path: '/stm/aandachtspunten', as: 'secretary' },
]

/** States that a page does not open in, or in which something is wrong. */
export const inStates: readonly Seen[] = [
  { path: '/stm/bestaat-niet' },
  { path: '/stm/acties/STM-9.9.9' },
  { path: '/stm/acties/STM-9.9.9/voortgang', as: 'inspectie' },
  { path: '/stm/organisaties/bestaat-niet' },
  { path: '/anders/overzicht' },
  { path: '/stm/cijfers/bestaat-niet' },
  { path: '/stm/cijfers?stand=1990-01-01' },
  { path: '/stm/cijfers/victims-comensha', state: 'everything is unfolded' },
  { path: `/stm/cijfers/victims-comensha?vergelijk=${comensha}/2014-2014,stm-2018/victims-estimated/nl/2014-2015` },
  { path: `/en/stm/cijfers/victims-comensha?vergelijk=${comensha}/2014-2014,${comensha}/2017-2017` },
  { path: '/stm/cijfers/victims-comensha?vergelijk=bestaat,niet' },
  { path: '/stm/vaststellen', as: 'politie' },
  { path: '/stm/instellingen', as: 'taskforce' },
  { path: '/stm/aandachtspunten', as: 'taskforce' },
  { path: '/stm/overzicht', state: 'the server cannot be reached' },
  { path: '/stm/overzicht?stand=2020-11-01&kennis=toen', as: 'coordinator1' },
  { path: '/stm/bijlage?stand=2020-11-01&kennis=toen' },
  { path: '/stm/plannen/bestaat-niet' },
  { path: '/stm/plannen/eu-oc-2021', state: 'everything is unfolded' },
  { path: '/stm/plannen?stand=1990-01-01' },
  { path: '/stm/verbanden?stand=1990-01-01' },
  { path: '/stm/verbanden?fase=embedded&lijn=STM-5&raamwerk=sdg' },
  { path: '/stm/verbanden/raamwerk-toevoegen', as: 'taskforce' },
  { path: '/stm/verbanden/raamwerk-toevoegen', as: 'coordinator1', state: 'a framework with faults' },
  { path: '/stm/verbanden/raamwerk-toevoegen', as: 'coordinator1', state: 'a framework that may be added' },
  { path: '/stm/verbanden?weergave=lijst&raamwerk=sdg', as: 'coordinator1', state: 'a link without a reason' },
  { path: '/stm/rapportages/bestaat-niet' },
  { path: '/stm/rapportages/sdg', state: 'a period that is none' },
  { path: '/stm/rapportages/sdg', as: 'redacteur-letter', state: 'an update is being translated' },
  { path: '/stm/overzicht', state: 'another date is being chosen' },
  { path: '/stm/overzicht', state: 'a date that does not exist' },
  { path: '/stm/overzicht', state: 'charts as tables' },
  { path: '/stm/overzicht', as: 'coordinator1', state: 'the account menu is open' },
  { path: '/stm/acties?tekst=komtnergensvoor' },
  { path: '/stm/acties?fase=running&verwachting=attention', as: 'coordinator1', state: 'all filters are open' },
  { path: '/stm/zoeken?q=komtnergensvoor' },
  { path: detail, as: 'coordinator1', state: 'everything is unfolded' },
  { path: form, as: 'inspectie', state: 'everything is unfolded' },
  { path: form, as: 'inspectie', state: 'a report with errors' },
  { path: form, as: 'inspectie', state: 'a colleague was first' },
  { path: form, as: 'inspectie', state: 'unchanged is being confirmed' },
  { path: '/stm/mijn-acties', as: 'inspectie', state: 'all that is unchanged is chosen' },
  { path: '/stm/vaststellen', as: 'coordinator1', state: 'a reason to return and a release are asked for' },
  { path: '/stm/instellingen', as: 'coordinator1', state: 'settings without a reason' },
  { path: '/stm/aandachtspunten', as: 'coordinator1', state: 'a reason to set aside and a day are asked for' },
  { path: '/inloggen', state: 'a wrong password' },
  { path: '/wachtwoord', as: 'inspectie', state: 'two different new passwords' },
]
