/**
 * What is wrong with the audit log.
 *
 * - `altered`: an entry does not fit its own hash, or the entry after it; `from` to `to` are its
 *   number and that of the last one like it.
 * - `missing`: entries that were there are not.
 * - `beyond`: entries that stand after the end of the chain.
 * - `unnumbered`: entries that were added past the chain.
 * - `no-end`: where the chain ends is not known, so that nobody can tell whether the last is missing.
 * - `unguarded`: the database would not refuse a change; `parts` are not there, or switched off.
 */
export type AuditFinding =
  | { readonly kind: 'altered' | 'missing' | 'beyond'; readonly from: number; readonly to: number }
  | { readonly kind: 'unnumbered'; readonly count: number }
  | { readonly kind: 'no-end' }
  | { readonly kind: 'unguarded'; readonly parts: readonly string[] }
