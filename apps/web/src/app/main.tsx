import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { currentLanguage } from '../api/language.ts'
import { newQueryClient } from '../api/queryClient.ts'
// oxlint-disable-next-line import/no-unassigned-import -- styles have no name
import '../ui/designSystem.css'
import { Providers } from './Providers.tsx'
import { newRouter } from './router.tsx'

const language = currentLanguage()
document.documentElement.lang = language
const place = document.getElementById('app')
if (!place) throw new Error('index.html has no #app')
createRoot(place).render(
  <StrictMode>
    <Providers language={language} queryClient={newQueryClient()}>
      <RouterProvider router={newRouter(language)} />
    </Providers>
  </StrictMode>,
)
