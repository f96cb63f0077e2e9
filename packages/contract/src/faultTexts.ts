import type { FaultCode } from '@actielijn/plan'

type Sentence = (limit: string) => string

/** Every fault as a sentence that says what to do. `limit` is a number of characters or a day. */
const texts: Record<FaultCode, { nl: Sentence; en: Sentence }> = {
  required: { nl: () => 'Vul dit in.', en: () => 'Fill this in.' },
  'not-allowed-here': { nl: () => 'Dit hoort niet bij de gekozen fase.', en: () => 'This does not go with the chosen phase.' },
  'too-long': { nl: (n) => `Maak dit korter: hoogstens ${n}.`, en: (n) => `Make this shorter: ${n} at most.` },
  'too-short': { nl: (n) => `Gebruik minstens ${n} tekens.`, en: (n) => `Use at least ${n} characters.` },
  'not-a-day': { nl: () => 'Vul een bestaande datum in.', en: () => 'Fill in an existing date.' },
  'in-the-future': { nl: () => 'Kies een dag tot en met vandaag.', en: () => 'Choose a day up to and including today.' },
  'before-programme': { nl: (d) => `Kies een dag vanaf ${d}; toen begon het programma.`, en: (d) => `Choose a day from ${d}, when the programme began.` },
  'not-in-the-future': { nl: () => 'Kies een dag na vandaag.', en: () => 'Choose a day after today.' },
  'not-a-link': { nl: () => 'Vul een volledig webadres in, bijvoorbeeld https://www.voorbeeld.nl/stuk.', en: () => 'Fill in a complete web address, for example https://www.example.org/paper.' },
  'not-positive': { nl: () => 'Vul een geheel getal in.', en: () => 'Fill in a whole number.' },
  'more-than-total': { nl: (n) => `Dit kan niet meer zijn dan het totaal (${n}).`, en: (n) => `This cannot be more than the total (${n}).` },
  'not-a-period': { nl: () => 'Vul een bestaande periode in.', en: () => 'Fill in an existing period.' },
  unknown: { nl: () => 'Dit bestaat niet (meer).', en: () => 'This does not exist (any more).' },
  'not-right': { nl: () => 'Dit klopt niet.', en: () => 'This is not right.' },
  'code-taken': { nl: () => 'Deze code is al eens gebruikt; een code wordt nooit opnieuw gebruikt.', en: () => 'This code has been used before; a code is never used again.' },
  'due-before-start': { nl: () => 'Kies een termijn die na de start ligt.', en: () => 'Choose a due date after the start.' },
  'nothing-changed': { nl: () => 'Wijzig iets; nu blijft alles zoals het is.', en: () => 'Change something; now everything stays as it is.' },
  'too-few': { nl: (n) => `Noem er minstens ${n}.`, en: (n) => `Name at least ${n}.` },
  twice: { nl: () => 'Dit staat er al; noem het één keer.', en: () => 'This is there already; name it once.' },
  'before-last-change': { nl: (d) => `Kies een dag vanaf ${d}; dan gaat de laatste wijziging in. Was de tekst al langer onjuist, kies dan correctie.`, en: (d) => `Choose a day from ${d}, when the last change takes effect. If the text was wrong before that, choose correction.` },
  'not-in-force': { nl: () => 'Dit is geen actie van het geldende plan (meer).', en: () => 'This is not an action of the plan in force (any more).' },
  'cannot-report': { nl: () => 'Deze organisatie kan geen penvoerder zijn; zij legt geen verantwoording af aan een Nederlandse minister.', en: () => 'This organisation cannot be the reporter; it answers to no Dutch minister.' },
  'still-linked': { nl: (c) => `Onderdeel ${c} ontbreekt in de lijst, maar er zijn verbanden mee.`, en: (c) => `Item ${c} is missing from the list, but links to it exist.` },
  'has-due-date': { nl: () => 'Deze actie heeft een termijn; kies alleen een dag om opnieuw te bekijken als het plan geen termijn geeft.', en: () => 'This action has a due date; choose a day to look again only where the plan gives none.' },
  'already-fulfilled': { nl: () => 'Dit is al afgedaan; een nieuwe termijn hoort daar niet bij.', en: () => 'This is fulfilled already; a new date does not go with that.' },
  'unknown-value': { nl: (v) => `“${v}” is hier niet bekend; er wordt niets geraden.`, en: (v) => `“${v}” is not known here; nothing is guessed.` },
  unreadable: { nl: () => 'Hierin staan tekens die niet kunnen worden bewaard, vaak meegekomen bij het plakken; typ de tekst opnieuw of haal ze weg.', en: () => 'This holds characters that cannot be kept, which often come along when pasting; type the text again or remove them.' },
  invalid: { nl: () => 'Dit heeft niet de verwachte vorm.', en: () => 'This does not have the expected form.' },
}

/** The sentence for one fault in one language. */
export function faultText(code: FaultCode, language: 'nl' | 'en', limit?: number | string): string {
  return texts[code][language](limit === undefined ? '' : String(limit))
}
