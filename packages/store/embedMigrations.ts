import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes `src/sqlite/migrations.ts` from the SQL in `migrations/`: the program is bundled into one file,
 * so what it needs at run time must be code. A test compares the two.
 */
export function embeddedMigrations(): string {
  const folder = new URL('./migrations/', import.meta.url)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const entries = files.map((name) => {
    const sql = readFileSync(new URL(name, folder), 'utf8').replace(/--> statement-breakpoint\n?/g, '\n')
    // SQL quotes names with either mark; this one needs no escape inside a template.
    const text = sql.replaceAll('`', '"')
    if (text.includes('\\') || text.includes('${')) throw new Error(`${name} cannot be a plain template`)
    return `  { name: '${name.replace('.sql', '')}', sql: \`${text}\` },`
  })
  return [
    '/** Written by `npm run embed-migrations` from `migrations/*.sql`: change those, not this. */',
    'export const migrations: readonly { readonly name: string; readonly sql: string }[] = [',
    ...entries,
    ']',
    '',
  ].join('\n')
}

if (process.argv[2] === '--write') {
  writeFileSync(new URL('./src/sqlite/migrations.ts', import.meta.url), embeddedMigrations())
}
