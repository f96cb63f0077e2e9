import { addDays, type Day, type UpdateContent } from '@actielijn/plan'

const sentences = [
  'Met de betrokken regio’s is de aanpak besproken en vastgelegd.',
  'De training is twee keer gegeven en wordt in het voorjaar herhaald.',
  'Over de gegevensdeling is met de toezichthouder gesproken; een voorstel volgt.',
  'Het handboek is op drie punten aangepast na opmerkingen van de uitvoering.',
  'De werving is later begonnen dan bedoeld, de planning is daarop aangepast.',
  'Er is een proef gestart met een vaste contactpersoon per gemeente.',
  'De uitkomsten van het onderzoek zijn met alle partners doorgenomen.',
  'Voor het vervolg is een begroting opgesteld, die nog wordt afgestemd.',
] as const

const phases = ['running', 'running', 'running', 'on-hold', 'running', 'embedded'] as const

/** What an invented report says: as long as real ones are, about six hundred characters, and different each time. */
export function inventedReport(about: Day, turn: number): UpdateContent {
  const phase = phases[turn % phases.length] ?? 'running'
  const text = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => sentences[(turn + from + at * 3) % sentences.length]).join(' ')
  return {
    about,
    phase,
    ...(phase === 'on-hold' && { onHold: { reason: 'Wacht op besluit (verzonnen)', reviewOn: addDays(about, 90) } }),
    ...(phase !== 'embedded' && {
      outlook: turn % 5 === 0 ? 'attention' : 'on-track',
      ...(turn % 5 === 0 && { motive: 'Een partner is nog niet aangehaakt (verzonnen)' }),
    }),
    happened: { nl: `Bericht ${turn} (verzonnen). ${text(0, 6)}` },
    next: { nl: `Vervolg (verzonnen): ${text(1, 2)}` },
    count: { done: turn % 11, of: 10 + (turn % 3), unit: 'regio’s' },
  }
}

/** What an invented confirmation says: where it stands, without words. */
export function inventedConfirmation(about: Day, turn: number): UpdateContent {
  const { happened: _happened, next: _next, ...standing } = inventedReport(about, turn)
  return standing
}
