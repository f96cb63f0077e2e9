import { z } from 'zod'

// In a browser our Content-Security-Policy refuses `new Function`, which zod tries once for the sake of faster
// parsers: harmless, but a violation in everybody's console. It must be said before the first schema is made.
if ('document' in globalThis) z.config({ jitless: true })

export { z }
