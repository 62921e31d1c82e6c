import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { at, textOf } from './project.mjs'

/** What the product reads from its environment: a test must never meet a real installation by accident. */
const ofTheProduct = /^(PORT|HOST|BASE_URL|DATA_DIR|DATABASE_URL|SMTP_URL|OIDC_\w+|DEMO|NODE_ENV)$/

/**
 * Runs the tests of one configuration, showing how it goes.
 * @param {string} config the file name
 * @param {Record<string, string>} [more] variables that the tests are given besides ours
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} a run that breaks off counts as one failed
 */
export async function runTests(config, more = {}) {
  const report = at('test-results', `${config}.json`)
  mkdirSync(at('test-results'), { recursive: true })
  rmSync(report, { force: true })
  const given = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = spawn(process.execPath, [at('node_modules', 'vitest', 'vitest.mjs'), ...given], {
    stdio: 'inherit',
    env: { ...surroundings(), ...more },
  })
  const passOn = (signal) => vitest.kill(signal)
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, passOn)
  const [code] = await once(vitest, 'exit')
  for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, passOn)

  const counted = count(textOf(report))
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

const surroundings = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheProduct.test(name)))

/** @param {string} report vitest's own, as JSON; '' when there is none */
function count(report) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report)
  // A file that cannot be read has no tests to fail.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests }
}
