import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { testedFolders } from './scripts/test/workspaces.mjs'

const root = import.meta.dirname

/** A project per workspace that has rules to test; the journeys in e2e/ have a configuration of their own. */
export default defineConfig({
  test: {
    projects: testedFolders().map((folder) => ({
      ...(folder === 'apps/web' ? { extends: './apps/web/vite.config.ts' } : {}),
      root: join(root, folder),
      test: {
        name: folder.replace(/^.*\//, ''),
        include: ['**/*.test.{ts,tsx,mjs}'],
        exclude: ['**/node_modules/**', '**/dist/**'],
        // A limit against hanging, not a claim about speed: machines are noisy.
        testTimeout: 60_000,
        hookTimeout: 60_000,
        ...(folder === 'apps/web' ? browserLike() : { environment: 'node' as const }),
      },
    })),
  },
})

function browserLike() {
  return {
    environment: 'happy-dom' as const,
    setupFiles: [join(root, 'apps/web/src/testing/setup.ts')],
    // Class names as they are written, so that a failing query shows which part of the page it looked at.
    css: { modules: { classNameStrategy: 'non-scoped' as const } },
  }
}
