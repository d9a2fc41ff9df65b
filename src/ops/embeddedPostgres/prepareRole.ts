import { Client } from 'pg'

/** The role that the application signs in with, and the name of its database. */
export const applicationRole = 'waferdesk'

/**
 * Give the application a role and a database of its own on a server of ours.
 *
 * The role is no superuser: it cannot reach the machine's files or programs through SQL. Doing it
 * again changes nothing but the password.
 */
export const prepareRole = async (
  port: number,
  superPassword: string,
  password: string,
): Promise<void> => {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: superPassword,
    database: 'postgres',
  })
  client.on('error', () => {})
  await client.connect()
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [applicationRole])
    if (roles.rowCount === 0) await client.query(`create role ${applicationRole} login`)
    await client.query(`alter role ${applicationRole} password ${client.escapeLiteral(password)}`)
    const found = await client.query('select 1 from pg_database where datname = $1', [
      applicationRole,
    ])
    if (found.rowCount === 0) {
      await client.query(`create database ${applicationRole} owner ${applicationRole}`)
    }
  } finally {
    await client.end()
  }
}
