import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ApiProblem, Unreachable } from '../api/problem.ts'
import { newQueryClient } from '../api/queryClient.ts'
import { Providers } from '../app/Providers.tsx'
import { session } from '../testing/samples.ts'
import { ok, refusal, serve } from '../testing/server.ts'
import { Markdown } from './Markdown.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { TextArea } from './TextArea.tsx'

const show = (what: React.ReactNode) =>
  render(
    <Providers language="nl" queryClient={newQueryClient()}>
      {what}
    </Providers>,
  )

test('a session that ended while typing is renewed in place, and the text stays', async () => {
  serve({ 'POST /sessions': ok(session(), 201) })
  show(
    <>
      <ProblemNotice error={new ApiProblem(refusal('not-signed-in').body)} />
      <TextArea label="Wat gebeurde er?" name="happened" defaultValue="Half bericht" />
    </>,
  )
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Naam'), 'redacteur')
  await user.type(screen.getByLabelText('Wachtwoord'), 'geheim woord')
  await user.click(screen.getByRole('button', { name: 'Inloggen' }))
  expect(await screen.findByText('U bent weer ingelogd. Verstuur het formulier opnieuw.')).toBeDefined()
  expect(screen.getByLabelText('Wat gebeurde er?')).toHaveProperty('value', 'Half bericht')
})

test('no answer at all is told apart from a refusal', () => {
  show(<ProblemNotice error={new Unreachable(new TypeError('no network'))} />)
  expect(screen.getByRole('alert').textContent).toContain('de server is niet bereikbaar. Uw tekst staat er nog.')
})

test('what people wrote shows lists, bold and links, never HTML or images', () => {
  const { container } = show(<Markdown>{'**Af**\n\n- een [stuk](https://a.example/b)\n\n<img src=x> ![p](https://a.example/p.png)\n\n[x](javascript:alert(1))'}</Markdown>)
  expect(container.querySelector('strong')?.textContent).toBe('Af')
  expect(screen.getByRole('link', { name: 'stuk' }).getAttribute('href')).toBe('https://a.example/b')
  expect(container.querySelector('img')).toBeNull()
  expect(container.innerHTML).not.toContain('javascript:')
})

test('too much text is counted, not cut off', async () => {
  show(<TextArea label="Motief" name="motive" limit={10} />)
  const area = screen.getByLabelText('Motief')
  await userEvent.type(area, 'twaalf teken')
  expect(screen.getByText('2 tekens te veel')).toBeDefined()
  expect(area).toHaveProperty('value', 'twaalf teken')
})
