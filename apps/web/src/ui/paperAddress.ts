/**
 * Where a parliamentary paper can be read: "28 638, nr. 183", "35 300 VI, nr. 12".
 * Other references ("Aanhangsel Handelingen …") have no address that follows from their number: nothing.
 */
export function paperAddress(reference: string): string | undefined {
  const parts = /^(?:Kamerstukken?\s+(?:I{1,2}\s+)?)?(\d{2})\s?(\d{3})(?:\s*-?\s*([IVXLC]+))?,?\s*nr\.?\s*(\d+)$/.exec(reference.trim())
  if (!parts) return undefined
  const [, first, last, chapter, number] = parts
  const file = [`${first}${last}`, chapter, number].filter(Boolean).join('-')
  return `https://zoek.officielebekendmakingen.nl/kst-${file}.html`
}
