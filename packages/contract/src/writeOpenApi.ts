import { writeFileSync } from 'node:fs'
import { openApiDocument } from './openapi.ts'

/** `npm run openapi -w packages/contract`: writes the committed document anew. */
writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openApiDocument(), null, 2)}\n`)
