import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

/** Every key that has words; `app/messages.ts` says which there are. */
export type MessageId = FormatjsIntl.Message extends { ids: infer Ids extends string } ? Ids : string

export type Values = Record<string, string | number>

/** The words of one feature in both languages; the keys must be the same. */
export interface Messages<Key extends string> {
  readonly nl: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<Key, string>>
}

/** Keeps the keys of a feature's messages as literal types and holds English to those of Dutch. */
export function messagesOf<Key extends string>(nl: Record<Key, string>, en: Record<NoInfer<Key>, string>): Messages<Key> {
  return { nl, en }
}

/** Gives `say(key, values)`: plain text in the language of the page. */
export function useWords(): (id: MessageId, values?: Values) => string {
  const intl = useIntl()
  return (id, values) => intl.formatMessage({ id }, values)
}

type Filling = ReactNode | ((chunks: ReactNode[]) => ReactNode)

const bold = (chunks: ReactNode[]) => <strong>{chunks}</strong>

/** Words with emphasis or links inside: `<b>…</b>` becomes bold, other tags what `values` makes of them. */
export function Words({ id, values }: { id: MessageId; values?: Record<string, Filling> }) {
  return <FormattedMessage id={id} values={{ b: bold, ...values }} />
}
