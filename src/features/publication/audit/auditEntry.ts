/**
 * What can be recorded.
 *
 * - `post.*`: what readers see has changed; taken-over: one person edits on in another's place.
 * - `schedule.*`: what is to happen has changed.
 * - `embargo.*`: until when nothing may happen has changed; broken: published before its end.
 * - `bundle.*`: what is to happen together has changed, or has happened.
 * - `import.*`: a site was brought in from the admin panel.
 */
export type AuditEvent =
  | 'post.published'
  | 'post.updated'
  | 'post.withdrawn'
  | 'post.trashed'
  | 'post.deleted'
  | 'post.taken-over'
  | 'schedule.armed'
  | 'schedule.moved'
  | 'schedule.repinned'
  | 'schedule.cancelled'
  | 'schedule.held'
  | 'schedule.failed'
  | 'schedule.retried'
  | 'embargo.set'
  | 'embargo.moved'
  | 'embargo.lifted'
  | 'embargo.broken'
  | 'bundle.planned'
  | 'bundle.changed'
  | 'bundle.moved'
  | 'bundle.retried'
  | 'bundle.undone'
  | 'bundle.cancelled'
  | 'bundle.held'
  | 'bundle.fired'
  | 'bundle.reverted'
  | 'import.ordered'
  | 'import.done'
  | 'import.stopped'
  | 'import.failed'

/** One line of the audit log; who did it is taken from the request. */
export type AuditEntry = {
  readonly event: AuditEvent
  readonly post?: number | null
  readonly language?: string | null
  readonly title?: string | null
  readonly schedule?: number | null
  readonly from?: string | null
  readonly to?: string | null
  readonly revision?: number | null
  readonly fingerprint?: string | null
  readonly reason?: string | null
  readonly details?: Readonly<Record<string, unknown>>
}
