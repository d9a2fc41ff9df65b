/**
 * What Postgres's own programs are told: nothing of ours, so that no secret is in their environment
 * and no `PG…` variable of the machine changes what they do.
 *
 * Next declares `NODE_ENV` as always present; here it is absent on purpose.
 */
export const bareEnvironment = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as unknown as NodeJS.ProcessEnv
