import { tsImport } from 'tsx/esm/api'

/** Start the Postgres that the integration tests, contracts and journeys of this run share. */
export default async function globalSetup() {
  const { startTestServer } = await tsImport('./startTestServer.ts', import.meta.url)
  const { testDatabase } = await tsImport('./testDatabase.ts', import.meta.url)
  const server = await startTestServer()
  process.env[testDatabase.variable] = server.url
  globalThis.waferdeskTestServer = server
}
