/** The heading of an update in the queue; takes the focus when it is its turn. */
export function cardId(update: string): string {
  return `bericht-${update}`
}
