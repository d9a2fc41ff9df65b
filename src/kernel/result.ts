/**
 * An expected outcome as a value: what was asked for, or the problems that stood in its way.
 *
 * Expected refusals travel as values, bugs throw.
 */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

/** Wrap a value that could be had. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

/** Wrap the reason why a value could not be had. */
export const fail = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
})
