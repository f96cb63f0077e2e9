/**
 * What a step found. Every step counts as at least one test, so that nothing can pass by doing nothing.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
const nothing = { passed: 0, failed: 0, skipped: 0 }
/** @type {Counts} */
export const onePassed = { ...nothing, passed: 1 }
/** @type {Counts} */
export const oneFailed = { ...nothing, failed: 1 }
/** @type {Counts} */
export const oneSkipped = { ...nothing, skipped: 1 }

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return all.reduce((sum, next) => ({
    passed: sum.passed + next.passed,
    failed: sum.failed + next.failed,
    skipped: sum.skipped + next.skipped,
  }), nothing)
}

/**
 * The closing line of `npm test`.
 *
 * @param {Counts} counts
 */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * Counts a vitest run from its JSON report. A file that could not be loaded is one failure, for it has no tests
 * to count; so is a run that ends badly with every test green (an error between tests), one that executed nothing,
 * and a folder that should have tests and has none.
 *
 * @param {VitestReport | undefined} report `undefined` when vitest died before writing one
 * @param {number} exitCode
 * @param {readonly string[]} folders absolute, each of which must hold at least one test that ran
 * @returns {{ counts: Counts, complaints: string[] }}
 *
 * @typedef {{ name: string, status: string, assertionResults: readonly { status: string }[] }} VitestFile
 * @typedef {{ testResults: readonly VitestFile[] }} VitestReport
 */
export function countVitest(report, exitCode, folders) {
  if (!report) return { counts: oneFailed, complaints: [`vitest wrote no report (exit code ${exitCode})`] }
  const complaints = []
  const counts = addCounts(report.testResults.flatMap(countFile))
  const empty = folders.filter((folder) => !report.testResults.some((file) => isIn(folder, file) && hasRun(file)))
  for (const folder of empty) complaints.push(`no test ran in ${folder}`)
  if (exitCode !== 0 && counts.failed === 0) complaints.push(`vitest ended with exit code ${exitCode}: an error outside the tests`)
  return { counts: { ...counts, failed: counts.failed + complaints.length }, complaints }
}

/** @param {VitestFile} file */
function countFile({ status, assertionResults }) {
  const counts = assertionResults.map((test) => ({ passed: onePassed, failed: oneFailed })[test.status] ?? oneSkipped)
  const broken = status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  return broken ? [...counts, oneFailed] : counts
}

/**
 * @param {string} folder
 * @param {VitestFile} file
 */
function isIn(folder, file) {
  return file.name.replaceAll('\\', '/').startsWith(`${folder.replaceAll('\\', '/')}/`)
}

/** @param {VitestFile} file */
function hasRun({ assertionResults }) {
  return assertionResults.some(({ status }) => status === 'passed' || status === 'failed')
}
