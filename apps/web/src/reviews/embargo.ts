import type { Instant } from '@actielijn/plan'

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/**
 * The moment at which the clock in Amsterdam shows this time, whatever the zone of the reader's machine.
 * In the hour that comes twice it is the later one: an embargo never ends too early. Nothing for what is no time,
 * and for the hour that is skipped.
 * @param typed as a field for date and time has it: `2026-12-04T10:00`
 */
export function amsterdamMoment(typed: string): Instant | undefined {
  const utc = Date.parse(`${typed}:00.000Z`)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) || Number.isNaN(utc)) return undefined
  return [1, 2]
    .map((hours) => new Date(utc - hours * 3_600_000))
    .find((moment) => wallClock.format(moment) === typed.replace('T', ' '))
    ?.toISOString()
}

/** When an accepted update becomes public, as it is chosen on the screen. */
export const publicFromChoices = ['not-yet', 'now', 'moment'] as const
export type PublicFromChoice = (typeof publicFromChoices)[number]

/** The choice as the wire has it: nothing for "not yet". Text that is no moment is sent as it was typed. */
export function publicFromOf(choice: PublicFromChoice, typed: string): Instant | 'now' | undefined {
  if (choice === 'not-yet') return undefined
  return choice === 'now' ? 'now' : (amsterdamMoment(typed) ?? typed)
}
