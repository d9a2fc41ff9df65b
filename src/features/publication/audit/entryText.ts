/**
 * The text of an entry that is hashed together with the hash before, as SQL over its row.
 *
 * Written out here, and not asked of the trigger's function: whoever can change entries can change
 * that one too.
 */
export const entryText = `jsonb_build_array(
  "sequence", to_char("at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  "event", "actor", "actor_name", "post", "language", "title", "schedule", "from", "to", "revision",
  "fingerprint", "reason", "details")::text`
