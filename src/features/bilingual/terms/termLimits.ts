/** How large the termbase and its parts may be. */
export const termLimits = {
  /** Of a form, an exception or the note to one, in characters. */
  characters: 120,
  /** Forms of one standing in one language. */
  forms: 60,
  /** Of a key, in characters. */
  key: 96,
  /** Of a note or an example, in characters. */
  note: 2000,
  /** Concepts in a file. */
  concepts: 20_000,
  /** Of a file, in bytes. */
  bytes: 20 * 1024 * 1024,
  /** Of a file that comes in from the screen, which is what a request may bring. */
  upload: 8_000_000,
} as const
