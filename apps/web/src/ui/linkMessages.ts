import { messagesOf } from './words.tsx'

/** Words of laying links and taking them back. */
export const linkMessages = messagesOf(
  {
    'link.add': 'Verband leggen met {item}',
    'link.action': 'Actie',
    'link.choose': 'Kies een actie',
    'link.relation': 'Wat doet de actie hiervoor',
    'link.extent': 'Hoeveel',
    'link.extent-hint': 'Alleen als de actie dit uitvoert of beantwoordt.',
    'link.extent-none': 'niet gezegd',
    'link.reason': 'Waarom',
    'link.reason-hint': 'Eén zin waarmee een kenner het eens zou zijn.',
    'link.save': 'Verband leggen',
    'link.end': 'Verband van {action} met {item} intrekken',
    'link.end-reason': 'Waarom klopt dit verband niet (meer)?',
    'link.end-save': 'Verband intrekken',
  },
  {
    'link.add': 'Link to {item}',
    'link.action': 'Action',
    'link.choose': 'Choose an action',
    'link.relation': 'What the action does for it',
    'link.extent': 'How much',
    'link.extent-hint': 'Only where the action implements or answers this.',
    'link.extent-none': 'not said',
    'link.reason': 'Why',
    'link.reason-hint': 'One sentence, in Dutch, that an expert would agree with.',
    'link.save': 'Link',
    'link.end': 'Take back the link of {action} with {item}',
    'link.end-reason': 'Why is this link not right (any more)?',
    'link.end-save': 'Take back',
  },
)
