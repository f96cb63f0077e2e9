import type { Day } from '@actielijn/plan'
import { invented } from './inventedTexts.ts'
import type { Scene } from './scene.ts'
import { toldScenes, type Told } from './toldScenes.ts'

const onTrack: Told['view'] = { phase: 'running', outlook: 'on-track' }

/**
 * What is reported on actions after the plan changed: by the new reporter of a transferred one, and on one of the two
 * that a split made. On the other nobody has reported yet.
 */
const updates: readonly Told[] = [
  {
    action: 'STM-5.2.1',
    organisation: 'comensha',
    author: 'comensha',
    ago: 178,
    happened: 'CoMensha nam de organisatie over van JenV. De eerstvolgende bijeenkomst is uitgesteld, omdat er nog geen locatie is.',
    next: 'Een vaste locatie en een agenda voor een jaar.',
    view: { phase: 'running', outlook: 'attention', motive: invented('De overdracht kostte meer tijd dan gedacht.') },
  },
  {
    action: 'STM-5.2.1',
    organisation: 'comensha',
    author: 'comensha',
    ago: 97,
    happened: 'Er waren twee regionale bijeenkomsten met samen 85 deelnemers. De agenda voor een jaar is vastgesteld.',
    next: 'Twee bijeenkomsten in het komende kwartaal.',
    view: onTrack,
  },
  {
    action: 'STM-5.2.1',
    organisation: 'comensha',
    author: 'comensha',
    ago: 19,
    happened: 'De bijeenkomsten lopen volgens de agenda; voor de volgende zijn alle plaatsen bezet.',
    view: onTrack,
  },
  {
    action: 'STM-5.2.1',
    organisation: 'min-jenv',
    author: 'jenv',
    ago: 16,
    happened: 'JenV betaalt de bijeenkomsten ook volgend jaar.',
  },
  {
    action: 'STM-3.1.1-A',
    organisation: 'min-jenv',
    author: 'jenv',
    ago: 190,
    happened: 'Met acht jeugdhulpinstellingen is gesproken. Zij willen hun trainingen op één plek aanbieden.',
    next: 'Een overzicht van de trainingen die er zijn.',
    view: onTrack,
  },
  {
    action: 'STM-3.1.1-A',
    organisation: 'min-jenv',
    author: 'jenv',
    ago: 38,
    happened: 'Het overzicht van trainingen is klaar; er zijn er zestien. De instellingen kiezen welke zij gaan delen.',
    view: onTrack,
  },
]

export function successorScenes(today: Day): Scene[] {
  return toldScenes(updates, today)
}
