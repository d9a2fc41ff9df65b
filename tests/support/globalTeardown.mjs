/** Stop the Postgres of this run and remove its folder. */
export default async function globalTeardown() {
  await globalThis.waferdeskTestServer?.stop()
}
