/** The text without case and diacritics, so that "Categorieën" is found by "categorieen". */
export function searchable(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
