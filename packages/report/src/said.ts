import type { Text } from '@actielijn/plan'

/** A text of the plan in one language; in Dutch where a person typed it and nobody translated it yet. */
export function said(text: Text, language: 'nl' | 'en'): string {
  return text[language] === '' ? text.nl : text[language]
}
