import type { MachineRefusal } from '../machineRefusal.ts'

/**
 * A call to a service that came to nothing. Thrown within a provider, which makes an answer of it;
 * nothing of the service's own words, or of the key, is in it.
 */
export class CallFailure extends Error {
  readonly refusal: MachineRefusal
  /** Whether the same call may succeed in a moment, for nothing of an answer has come. */
  readonly isPassing: boolean
  /** How long the service wants to be left alone, in milliseconds. */
  readonly wait: number | undefined

  constructor(
    refusal: MachineRefusal,
    more: { readonly isPassing?: boolean; readonly wait?: number | undefined } = {},
  ) {
    super(refusal.code)
    this.refusal = refusal
    this.isPassing = more.isPassing ?? false
    this.wait = more.wait
  }
}
