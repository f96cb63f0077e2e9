/** The password that a command printed. */
export function oneTimePasswordIn(printed: string): string {
  const found = /Eenmalig wachtwoord: (\S+)/.exec(printed)?.[1]
  if (!found) throw new Error(`No one-time password in: ${printed}`)
  return found
}
