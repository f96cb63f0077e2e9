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

// Folders that features share; every other folder of an app's src is a feature.
const shared = { 'apps/api/src': [], 'apps/web/src': ['app', 'api', 'ui', 'testing'] }

const featureRules = Object.entries(shared).flatMap(([source, exceptions]) =>
  foldersIn(source)
    .filter((folder) => !exceptions.includes(folder))
    .map((feature) => ({
      name: `feature-${source.split('/')[1]}-${feature}`,
      comment: 'features never import each other: what two of them need is a rule of plan, a store operation or a shared folder',
      severity: 'error',
      from: { path: `^${source}/${feature}/` },
      to: { path: `^${source}/[^/]+/`, pathNot: within([feature, ...exceptions].map((folder) => `${source}/${folder}`)) },
    })))

// A shared folder that imports a feature would join all features to it; only the app's router knows them.
const sharedRules = Object.entries(shared).flatMap(([source, folders]) =>
  folders
    .filter((folder) => folder !== 'app' && folder !== 'testing')
    .map((folder) => ({
      name: `shared-${source.split('/')[1]}-${folder}`,
      comment: 'a shared folder knows no feature',
      severity: 'error',
      from: { path: `^${source}/${folder}/`, pathNot: tests },
      to: { path: `^${source}/[^/]+/`, pathNot: within(folders.filter((one) => one !== 'app').map((one) => `${source}/${one}`)) },
    })))

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
    ...sharedRules,
    {
      name: 'doors-are-not-features',
      comment: 'compose.ts, http.ts and cli.ts join the features; a feature that imports one of them closes a circle',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/', pathNot: tests },
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
      from: { orphan: true, pathNot: [tests, String.raw`\.d\.ts$`, String.raw`\.config\.ts$`, String.raw`/build\.mjs$`] },
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
