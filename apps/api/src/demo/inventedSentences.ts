import type { Text } from '@actielijn/plan'
import type { Mood } from './arcs.ts'

/** Invented sentences to choose from, with places for the words that suit the action. */
export type Texts = readonly [Text, ...Text[]]

const both = (nl: string, en: string): Text => ({ nl, en })

export const happenedTexts: Readonly<Record<Mood, Texts>> = {
  waiting: [
    both('De opdracht is op papier gezet en ligt voor bij {group}. Daarna kan {subject} beginnen.', 'The assignment has been written down and lies with {group}. After that {subject} can begin.'),
    both('Er is nog niet begonnen. Met {group} is afgesproken wie de voorbereiding doet.', 'Work has not begun yet. It was agreed with {group} who will prepare it.'),
    both('De voorbereiding is rond; de begroting moet nog worden goedgekeurd.', 'The preparation is complete; the budget still needs approval.'),
  ],
  start: [
    both('{Subject} is begonnen. {Group} heeft de taken verdeeld en een planning vastgesteld.', '{Subject} has begun. {Group} divided the tasks and fixed a schedule.'),
    both('{Group} kwam voor het eerst bijeen:\n\n- de opdracht is vastgesteld;\n- de planning staat op papier;\n- **{number} {unit}** zijn ingepland.', '{Group} met for the first time:\n\n- the assignment was fixed;\n- the schedule was written down;\n- **{number} {unit}** were planned.'),
    both('De eerste {number} {unit} zijn gehouden. Van de uitkomsten is een verslag gemaakt.', 'The first {number} {unit} were held. A record was made of the outcome.'),
  ],
  progress: [
    both('In deze periode zijn {number} {unit} gehouden. De uitkomsten zijn besproken in {group}.', 'In this period {number} {unit} were held. The outcome was discussed in {group}.'),
    both('Een eerste versie van {product} is rondgestuurd. Er kwamen {number} reacties, die zijn verwerkt.', 'A first version of {product} was circulated. It drew {number} responses, which were taken in.'),
    both('Sinds het vorige bericht:\n\n- {number} {unit} gehouden;\n- {product} aangevuld met voorbeelden uit de praktijk;\n- afspraken gemaakt over het vervolg.', 'Since the last update:\n\n- {number} {unit} held;\n- {product} extended with examples from practice;\n- follow-up agreed.'),
    both('{Subject} loopt volgens planning. Twee nieuwe partners hebben zich aangesloten.', '{Subject} is on schedule. Two new partners have joined.'),
    both('{Product} is getest bij drie organisaties. Zij vinden het bruikbaar en vragen om kortere teksten.', '{Product} was tried at three organisations. They find it useful and ask for shorter texts.'),
  ],
  setback: [
    both('{Subject} loopt achter op de planning: van de geplande {unit} gingen er {number} niet door.', '{Subject} is behind schedule: {number} of the planned {unit} did not take place.'),
    both('Twee partners leverden later aan dan afgesproken. Daardoor schuift {product} een kwartaal op.', 'Two partners delivered later than agreed. {Product} therefore moves a quarter.'),
    both('De projectleider is van functie veranderd en de opvolger is nog niet begonnen. {Group} kwam één keer bijeen.', 'The project leader changed jobs and the successor has not started yet. {Group} met once.'),
  ],
  stuck: [
    both('Er is weinig voortgang. {Group} werd het niet eens over wie {product} betaalt.', 'There is little progress. {Group} did not agree on who pays for {product}.'),
    both('{Subject} ligt vrijwel stil, omdat de benodigde capaciteit aan andere taken is besteed.', '{Subject} has nearly come to a halt, because the capacity it needs went to other tasks.'),
    both('De uitwisseling van gegevens die hiervoor nodig is, blijkt juridisch niet rond te komen.', 'The exchange of data this depends on turns out to have no legal basis yet.'),
  ],
  pause: [
    both('{Subject} is stilgelegd in overleg met {group}. Wat er ligt, wordt bewaard.', '{Subject} has been put on hold in consultation with {group}. What there is will be kept.'),
    both('In afwachting van een besluit zijn er geen nieuwe {unit} gepland.', 'Pending a decision no new {unit} are planned.'),
  ],
  delivered: [
    both('{Subject} is afgerond. {Product} is vastgesteld door {group} en gedeeld met alle partners.', '{Subject} has been completed. {Product} was adopted by {group} and shared with all partners.'),
    both('De laatste {number} {unit} zijn gehouden en {product} is opgeleverd.', 'The last {number} {unit} were held and {product} has been delivered.'),
  ],
  ended: [
    both('{Subject} is beëindigd. {Group} heeft opgeschreven wat er wel en niet is bereikt.', '{Subject} has ended. {Group} wrote down what was and was not achieved.'),
    both('De actie is afgesloten met een slotbijeenkomst; {product} is beschikbaar voor wie ermee verder wil.', 'The action was closed with a final meeting; {product} is available to whoever wants to build on it.'),
  ],
  anchored: [
    both('{Product} maakt nu deel uit van het gewone werk: er is een vaste beheerder en geld in de begroting.', '{Product} is now part of ordinary work: it has a permanent owner and money in the budget.'),
    both('Wat als actie begon, staat nu in het jaarplan en wordt elk jaar bijgewerkt.', 'What began as an action now stands in the annual plan and is updated every year.'),
  ],
}

export const nextTexts: Readonly<Record<Mood, Texts>> = {
  waiting: [both('Besluit over de begroting, daarna de eerste {unit}.', 'A decision on the budget, then the first {unit}.')],
  start: [both('{Number} {unit} in het komende kwartaal.', '{Number} {unit} in the coming quarter.'), both('Een eerste versie van {product}.', 'A first version of {product}.')],
  progress: [
    both('{Product} afronden en voorleggen aan {group}.', 'Complete {product} and put it before {group}.'),
    both('Nog {number} {unit}, daarna een tussenstand.', 'Another {number} {unit}, then an interim account.'),
  ],
  setback: [
    both('Een nieuwe planning, met voor elke stap een verantwoordelijke.', 'A new schedule, with somebody responsible for each step.'),
    both('Gesprek met de partners over wat zij wel kunnen leveren.', 'Talks with the partners about what they can deliver.'),
  ],
  stuck: [both('Het knelpunt wordt voorgelegd aan de Taskforce.', 'The bottleneck will be put before the Taskforce.')],
  pause: [both('Op de datum van heroverweging besluit {group} over het vervolg.', 'On the review date {group} decides how to go on.')],
  delivered: [both('Over een half jaar wordt nagegaan of {product} wordt gebruikt.', 'In half a year it will be checked whether {product} is used.')],
  ended: [both('De overgebleven punten gaan naar {group}.', 'The remaining points go to {group}.')],
  anchored: [both('Geen verdere stappen binnen het programma.', 'No further steps within the programme.')],
}

/** By mood; a mood without doubts has no motive of its own. */
export const motiveTexts: Readonly<Partial<Record<Mood, Texts>>> & { readonly setback: Texts } = {
  setback: [
    both('De einddatum is nog haalbaar als de nieuwe planning wordt gehouden.', 'The end date can still be met if the new schedule holds.'),
    both('Zonder extra menskracht wordt de vertraging niet ingelopen.', 'Without extra staff the delay will not be made up.'),
  ],
  stuck: [
    both('Er is geen akkoord over het geld; zonder besluit gaat het niet lukken.', 'There is no agreement on the money; without a decision it will not succeed.'),
    both('De juridische grondslag ontbreekt en komt er dit jaar niet.', 'The legal basis is missing and will not come this year.'),
  ],
  pause: [both('Of het vervolg er komt, hangt af van een besluit buiten onze organisatie.', 'Whether it continues depends on a decision outside our organisation.')],
}

export const reasonTexts = {
  pause: [
    both('Er wordt gewacht op de uitkomst van een aanverwant onderzoek.', 'Waiting for the outcome of a related study.'),
    both('De begroting voor het komende jaar is nog niet vastgesteld.', 'The budget for the coming year has not been adopted yet.'),
  ],
  partly: [both('Zeven van de tien onderdelen zijn opgeleverd; de rest paste niet in de tijd.', 'Seven of ten parts were delivered; the rest did not fit the time.')],
  differently: [
    both('Het doel is langs een andere weg bereikt: aangesloten bij een bestaande werkwijze in plaats van iets nieuws.', 'The aim was reached another way: joining an existing procedure instead of something new.'),
  ],
  'not-achieved': [both('De partners werden het niet eens over de uitvoering; het doel is niet bereikt.', 'The partners did not agree on how to do it; the aim was not reached.')],
} satisfies Record<string, Texts>
