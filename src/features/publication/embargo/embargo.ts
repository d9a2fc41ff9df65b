/**
 * The vocabulary of embargoes.
 *
 * - *embargo*: what was promised to a source: nothing of a post before an instant.
 * - *terms*: what somebody wants noted: the instant, as it was typed, and its proof.
 * - *proof*: a note (who set the embargo, and how it is known), a file, or both.
 * - *break*: publish before the instant all the same, with a reason.
 */

/** What somebody wants noted. */
export type EmbargoTerms = {
  readonly instant: Date
  /** As it was typed, e.g. `2026-12-01T06:00`, on the clock of `zone`. */
  readonly local: string
  readonly zone: string
  readonly note: string | null
  /** The id of an uploaded file. */
  readonly proof: number | null
}

/** An embargo as it is noted. */
export type Embargo = EmbargoTerms & { readonly post: number; readonly setByName: string | null }

/** Write the end of an embargo as it was typed, with its zone. */
export const sayUntil = ({ local, zone }: Pick<Embargo, 'local' | 'zone'>): string =>
  `${local.replace('T', ' ')} ${zone}`
