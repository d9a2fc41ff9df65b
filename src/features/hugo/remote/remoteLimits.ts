import { pictureLimits } from '../../../content/pictures/pictureLimits.ts'

/** How much is fetched from other hosts; whoever wants more runs the import again. */
export const remoteLimits = {
  /** Of one picture. */
  bytes: pictureLimits.bytes,
  /** Of all pictures of a run. */
  totalBytes: 1_000_000_000,
  /** Pictures of a run. */
  pictures: 5000,
  /** For one picture, redirects included. */
  milliseconds: 20_000,
  /** For all pictures of a run. */
  totalMilliseconds: 30 * 60_000,
  /** Each is checked like the first address. */
  redirects: 3,
  /** Requests at a time. */
  together: 8,
  /** Requests at a time to one host. */
  perHost: 2,
} as const
