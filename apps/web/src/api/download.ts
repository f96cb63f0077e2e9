import type { RouteName } from '@actielijn/contract'
import { addressOf, problemIn, send, type Input } from './client.ts'
import { currentLanguage } from './language.ts'
import { ApiProblem } from './problem.ts'

/**
 * Saves the CSV of one route under that file name. Fetched, not linked to: a refusal is then shown on the page
 * instead of saved as a file. Throws as `call` does.
 */
export async function downloadCsv<Name extends RouteName>(name: Name, input: Input<Name>, fileName: string): Promise<void> {
  const response = await send(addressOf(name, input), {
    headers: { Accept: 'text/csv', 'Accept-Language': currentLanguage() },
  })
  if (!response.ok) throw new ApiProblem(await problemIn(response))
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser has taken the file when the click returns; the address is only memory from here on.
  URL.revokeObjectURL(address)
}
