/** What the tests of one run share: a server, and a database to copy from. */
export const testDatabase = {
  /** Migrated once, empty, copied for every test that wants a database. */
  template: 'waferdesk_template',
  /** Where the address of the server's superuser stands. */
  variable: 'WAFERDESK_TEST_SERVER',
} as const

/** The secret of every newsroom that lives for one test. */
export const testSecret = 'of a newsroom that lives for one test: 0123456789abcdef'
