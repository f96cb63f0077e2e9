import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = import.meta.dirname

// The arrows of docs/architecture.md. A package may import itself and what stands here, nothing else of ours.
const arrows = {
  'packages/plan': [],
  'packages/contract': ['packages/plan'],
  'packages/store': ['packages/plan'],
  'packages/report': ['packages/plan'],
  'apps/web': ['packages/plan', 'packages/contract'],
  'apps/api': ['packages/plan', 'packages/contract', 'packages/store', 'packages/report'],
  'e2e': ['packages/plan', 'packages/contract'],
  'bench': ['packages/plan', 'packages/contract', 'packages/store', 'packages/report', 'apps/api'],
}
const ours = Object.keys(arrows)

const tests = String.raw`\.test\.(ts|tsx|mjs)$`

/** @param {readonly string[]} folders */
const within = (folders) => `^(${folders.join('|')})/`

const arrowRules = ours.map((from) => ({
  name: `arrows-of-${from.replaceAll('/', '-')}`,
  comment: `${from} imports of ours only: ${[from, ...arrows[from]].join(', ')}`,
  severity: 'error',
  from: { path: within([from]) },
  to: { path: within([...ours, 'scripts']), pathNot: within([from, ...arrows[from]]) },
}))

// Folders of an app that are no feature; every other folder of its src is one. What is shared knows no feature; a
// joint knows them all. Tests may import anything of their own app.
const folders = {
  'apps/api/src': { shared: ['wire', 'access', 'reading'], joints: ['commands', 'testing'] },
  'apps/web/src': { shared: ['api', 'ui'], joints: ['app', 'testing'] },
}

const featureRules = Object.entries(folders).flatMap(([source, { shared, joints }]) => {
  const app = source.split('/')[1]
  const allowedTo = (own) => within([...own, ...shared].map((folder) => `${source}/${folder}`))
  const features = foldersIn(source).filter((folder) => ![...shared, ...joints].includes(folder))
  return [
    ...features.map((feature) => ({
      name: `feature-${app}-${feature}`,
      comment: 'features never import each other: what two of them need is a rule of plan, a store operation or a shared folder',
      severity: 'error',
      from: { path: `^${source}/${feature}/`, pathNot: tests },
      to: { path: `^${source}/[^/]+/`, pathNot: allowedTo([feature]) },
    })),
    {
      name: `shared-${app}`,
      comment: 'a shared folder knows no feature, or it would join them all',
      severity: 'error',
      from: { path: allowedTo([]), pathNot: tests },
      to: { path: `^${source}/[^/]+/`, pathNot: allowedTo([]) },
    },
  ]
})

/** @param {string} path */
function foldersIn(path) {
  const folder = join(root, path)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

export default {
  forbidden: [
    ...arrowRules,
    ...featureRules,
    {
      name: 'doors-are-not-features',
      comment: 'compose.ts, http.ts and cli.ts join the features; a feature that imports one of them closes a circle',
      severity: 'error',
      from: {
        path: '^apps/api/src/[^/]+/',
        pathNot: [tests, within(folders['apps/api/src'].joints.map((folder) => `apps/api/src/${folder}`))],
      },
      to: { path: String.raw`^apps/api/src/(compose|http|cli)\.ts$` },
    },
    {
      name: 'rules-without-content',
      comment: 'the rules of plan hold for any plan: they do not know the one we ship',
      severity: 'error',
      from: { path: '^packages/plan/src/', pathNot: ['^packages/plan/src/catalogue/', tests] },
      to: { path: '^packages/plan/src/catalogue/' },
    },
    {
      name: 'catalogue-through-its-door',
      comment: 'from the first start on the database is the plan: only the loader and the catalogue commands read the shipped content',
      severity: 'error',
      from: { path: within(ours), pathNot: ['^packages/plan/', '^apps/api/src/catalogue/', '^bench/', tests] },
      to: { path: '^packages/plan/src/catalogue/' },
    },
    {
      name: 'plan-alone',
      comment: 'plan has no dependencies and does no input or output',
      severity: 'error',
      from: { path: '^packages/plan/src/', pathNot: tests },
      to: { dependencyTypesNot: ['local', 'localmodule', 'aliased', 'aliased-subpath-import'] },
    },
    {
      name: 'scripts-before-install',
      comment: 'the bootstrap runs before node_modules exists',
      severity: 'error',
      from: { path: '^scripts/', pathNot: tests },
      to: { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'packages-by-name',
      comment: 'another package is imported through its exports, not by reaching into its folders',
      severity: 'error',
      from: { path: '^(apps/[^/]+|packages/[^/]+|e2e|bench)/' },
      to: { path: within(ours), pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'a file that imports nothing and is imported by nobody is left over',
      severity: 'error',
      from: { orphan: true, pathNot: [tests, String.raw`\.d\.ts$`, String.raw`\.config\.ts$`, String.raw`/build\.mjs$`, '/testing/setup\\.ts$'] },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'a package is a dependency of the workspace that imports it',
      severity: 'error',
      from: { path: '^(apps|packages|e2e|bench)/', pathNot: [tests, String.raw`\.config\.ts$`] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-for-production',
      comment: 'what the server and the page run on is no development dependency',
      severity: 'error',
      from: {
        path: '^(apps|packages)/[^/]+/src/',
        pathNot: [tests, '/testing/', '/conformance/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/(@types/|@fontsource/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/' },
    // Imports of types count as well: an arrow is about who must know whom.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
