import { messagesOf } from '../ui/words.tsx'

/** Words for what changed in an action, and how it left the plan. */
export const changesMessages = messagesOf(
  {
    'action.change': 'Plan wijzigen',
    'action.changes': 'Wijzigingen',
    'action.changes.none': 'Deze actie is nog niet gewijzigd.',
    'action.first': 'Eerste formulering, {day}',
    'action.number': 'nummer {code}',
    'action.ended.withdrawn': 'Vervallen per {day}',
    'action.ended.split': 'Gesplitst per {day}',
    'action.ended.merged': 'Samengevoegd per {day}',
    'action.ended.count': 'De actie telt sindsdien niet meer mee.',
    'action.ended.successors': 'De actie gaat verder in:',
    'action.predecessors': 'Voorgeschiedenis',
    'action.predecessors.note': 'Deze actie komt voort uit een eerdere. Wat daarover werd bericht staat hieronder; de stand ervan geldt niet voor deze actie.',
    'action.predecessors.open': 'Naar deze actie',
    'action.predecessors.more': 'Oudere berichten staan bij die actie zelf.',
  },
  {
    'action.change': 'Change the plan',
    'action.changes': 'Changes',
    'action.changes.none': 'This action has not been changed yet.',
    'action.first': 'First wording, {day}',
    'action.number': 'number {code}',
    'action.ended.withdrawn': 'Withdrawn on {day}',
    'action.ended.split': 'Split on {day}',
    'action.ended.merged': 'Merged on {day}',
    'action.ended.count': 'The action has not been counted since.',
    'action.ended.successors': 'The action goes on in:',
    'action.predecessors': 'What came before',
    'action.predecessors.note': 'This action comes from an earlier one. What was reported on that stands below; its state is not that of this action.',
    'action.predecessors.open': 'To that action',
    'action.predecessors.more': 'Older updates stand with that action itself.',
  },
)
