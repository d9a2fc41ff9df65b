import type { Config } from './payload-types.ts'

// Only the application says so: in a host's project the host's own generated types count, and the
// package must not bring ours along.
declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
