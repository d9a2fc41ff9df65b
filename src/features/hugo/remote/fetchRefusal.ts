import type { remoteMessages } from './messages.ts'

/** Why a picture was not fetched, and the numbers and names of it. */
export type FetchRefusal = {
  readonly finding: Exclude<keyof typeof remoteMessages, 'picture-to-fetch'>
  readonly values?: Readonly<Record<string, string | number>>
}
