/** The control that a fault's JSON pointer is about: `/into/0/title/nl` is `into-0-title-nl`. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('/', '-') || 'preview'
}

/** Sentences by control, from sentences by pointer. */
export function byField(faults: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...faults].map(([pointer, text]) => [fieldOf(pointer), text]))
}
export type Faults = ReadonlyMap<string, string>
