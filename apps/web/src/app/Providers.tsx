import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Language } from '../api/language.ts'
import { messages } from './messages.ts'

interface ProvidersProps {
  language: Language
  queryClient: QueryClient
  children: ReactNode
}

/** Words, dates of Amsterdam, and the cache of answers, for everything below. */
export function Providers({ language, queryClient, children }: ProvidersProps) {
  return (
    <IntlProvider
      locale={language === 'en' ? 'en-GB' : 'nl-NL'}
      defaultLocale={language === 'en' ? 'en-GB' : 'nl-NL'}
      messages={messages[language]}
      timeZone="Europe/Amsterdam"
    >
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </IntlProvider>
  )
}
