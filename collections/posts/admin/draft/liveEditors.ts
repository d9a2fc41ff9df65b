/** A rich text editor on the screen whose newest words the form may not hold yet. */
export type LiveEditor = {
  /** The field, e.g. `body`. */
  readonly path: string
  /** What stands in it, or `undefined` where nobody has typed in it. */
  readonly read: () => unknown
  /** Put what stands in it into the form. */
  readonly commit: () => void
}

const editors = new Map<string, Set<LiveEditor>>()
const listeners = new Map<string, Set<() => void>>()

const addTo = <Value>(sets: Map<string, Set<Value>>, key: string, value: Value): (() => void) => {
  const set = sets.get(key) ?? new Set<Value>()
  sets.set(key, set)
  set.add(value)
  return () => {
    set.delete(value)
    if (set.size === 0) sets.delete(key)
  }
}

/** Name a document on the screen; the same one may be open in a drawer above its own page. */
export const liveKey = (slug: string | undefined, id: unknown, depth: number): string =>
  [slug, id, depth].join('/')

/**
 * The editors of the documents on the screen.
 *
 * An editor hands its words to the form when the browser is idle, up to half a second late. Whoever
 * saves has to ask the editor itself, or the last keystrokes are missing.
 */
export const liveEditors = {
  /** Add an editor; call what is given back when it goes. */
  add: (key: string, editor: LiveEditor): (() => void) => addTo(editors, key, editor),
  /** The editors of a document. */
  of: (key: string): readonly LiveEditor[] => [...(editors.get(key) ?? [])],
  /** Tell that something was typed. */
  notify: (key: string): void => listeners.get(key)?.forEach((listen) => listen()),
  /** Hear of everything typed in a document's editors. */
  listen: (key: string, listener: () => void): (() => void) => addTo(listeners, key, listener),
} as const
