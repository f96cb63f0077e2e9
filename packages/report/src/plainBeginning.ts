/**
 * The beginning of a text of limited markdown, without its marks, cut between words.
 * @param most characters, the ellipsis not counted
 */
export function plainBeginning(markdown: string, most: number): string {
  const plain = markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:[-*+]|\d+[.)])\s+/gm, '')
    .replaceAll(/(\*\*|__)(.+?)\1/g, '$2')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (plain.length <= most) return plain
  const cut = plain.lastIndexOf(' ', most)
  return `${plain.slice(0, cut > 0 ? cut : most).replace(/[\s,;:.–-]+$/, '')}…`
}
