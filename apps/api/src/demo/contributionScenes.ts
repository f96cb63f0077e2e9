import type { Day } from '@actielijn/plan'
import { invented } from './inventedTexts.ts'
import type { Scene } from './scene.ts'
import { toldScenes, type Told } from './toldScenes.ts'

const doubting = (motive: string): Told['view'] => ({ phase: 'running', outlook: 'off-track', motive: invented(motive) })

/** What partners say of actions that others report; the recent ones with a view contradict the reporter. */
const contributions: readonly Told[] = [
  {
    action: 'STM-1.10.2',
    organisation: 'comensha',
    author: 'comensha',
    ago: 5,
    happened: 'In drie regio’s is er nog geen zorgcoördinator; de taak wordt daar door buurregio’s waargenomen.',
    view: doubting('Het netwerk is op papier landelijk dekkend, in de praktijk niet.'),
  },
  {
    action: 'STM-2.9.1',
    organisation: 'fairwork',
    author: 'fairwork',
    ago: 4,
    happened: 'De afspraken over bemiddeling worden bij ons nog niet gebruikt; er is geen vast aanspreekpunt.',
    view: doubting('Zonder aanspreekpunt komt de bemiddeling niet op gang.'),
  },
  {
    action: 'STM-2.9.1',
    organisation: 'comensha',
    author: 'comensha',
    ago: 11,
    happened: 'Wij verwijzen sinds dit kwartaal door en zien de eerste resultaten.',
    view: { phase: 'running', outlook: 'on-track' },
  },
  {
    action: 'STM-1.5.2',
    organisation: 'politie',
    author: 'politie',
    ago: 7,
    happened: 'De prioriteit is in de jaarplannen van alle eenheden opgenomen.',
    view: { phase: 'running', outlook: 'on-track' },
  },
  {
    action: 'STM-4.2.2',
    organisation: 'gemeenten',
    author: 'vng',
    ago: 3,
    happened: 'Twee centrumgemeenten wachten nog op het aanbod en zijn niet begonnen.',
    view: { phase: 'not-started', outlook: 'attention', motive: invented('Het aanbod bereikt nog niet iedereen.') },
  },
  {
    action: 'STM-1.6.1',
    organisation: 'inspectie-szw',
    author: 'inspectie',
    ago: 16,
    happened: 'De Inspectie SZW bracht twee voorbeelden in van bestuursrechtelijk optreden.',
  },
  {
    action: 'STM-1.9.2',
    organisation: 'om',
    author: 'coordinator1',
    ago: 2,
    happened: 'De samenwerking met de liaisons verloopt goed; één standplaats is tijdelijk niet bezet.',
    view: { phase: 'running', outlook: 'attention', motive: invented('Eén van de drie plaatsen is niet bezet.') },
  },
  {
    action: 'STM-2.10.1',
    organisation: 'comensha',
    author: 'comensha',
    ago: 200,
    happened: 'Er is dit jaar één keer een beroep gedaan op de opvang van een grote groep; de middelen waren toereikend.',
  },
  {
    action: 'STM-3.2.3',
    organisation: 'fairwork',
    author: 'fairwork',
    ago: 410,
    happened: 'FairWork gaf twee voorlichtingen aan hotelpersoneel.',
  },
  {
    action: 'STM-4.3.6',
    organisation: 'gemeenten',
    author: 'vng',
    ago: 330,
    happened: 'Het boekje met voorbeelden wordt in vier regio’s gebruikt.',
  },
]

export function contributionScenes(today: Day): Scene[] {
  return toldScenes(contributions, today)
}
