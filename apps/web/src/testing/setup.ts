import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// The code of a page is fetched when it is opened; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 8000 })

// A page that works but complains is broken for whoever maintains it: every complaint fails its test.
const complaints: unknown[][] = []

beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words))
  vi.spyOn(console, 'warn').mockImplementation((...words) => void complaints.push(words))
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  if (complaints.length > 0) throw new Error(`The console said:\n${complaints.map((words) => words.join(' ')).join('\n')}`)
})
