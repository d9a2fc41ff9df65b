import path from 'node:path'

/**
 * One jest, five kinds of test (see CONTRIBUTING.md). `unit` and `architecture` need nothing but the
 * files, and `suites` are the same unit tests, many in one file, which is quicker for all of them; `integration`, `contract` and `journeys` start a real Postgres once, in tests/support.
 */
// Warnings of Payload about what a test leaves out (an e-mail adapter) would drown the results.
process.env.PAYLOAD_LOG_LEVEL ??= 'error'

const rootDir = path.resolve(import.meta.dirname, '..')

const transform = {
  '((/drizzle-orm/|/mathjs/lib/browser/).+\\.js|\\.tsx?)$': [
    '<rootDir>/tests/support/captureGlobals.mjs',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2023',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
}

const project = (kind, more = {}) => ({
  displayName: kind,
  rootDir,
  testMatch: [`<rootDir>/tests/${kind}/**/*.test.ts?(x)`],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/tests/support/leaveStores.mjs'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?(drizzle-orm|mathjs/lib/browser)/)'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/dist', '<rootDir>/.waferdesk'],
  ...more,
})

const withDatabase = {
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
}

export default {
  rootDir,
  testTimeout: 60_000,
  // What a file has loaded is never freed wholly: after a hundred of them a worker held three gigabytes.
  workerIdleMemoryLimit: '1200MB',
  projects: [
    project('unit'),
    project('suites'),
    project('architecture'),
    project('integration', withDatabase),
    project('contract', withDatabase),
    project('journeys', withDatabase),
  ],
}
