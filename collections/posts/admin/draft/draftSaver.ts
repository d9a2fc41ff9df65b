/**
 * Saves a draft while somebody types, without ever losing what is typed.
 *
 * - *typed*: the whole document as it stands on the screen, as JSON.
 * - *confirmed*: what the server has said it holds. Only its word makes a draft saved.
 * - *quiet*: how long nobody types before a save; *patience*: how long one who never stops waits.
 *
 * What the server answers is never put back on the screen, so no answer, however late, can undo a
 * keystroke. One save is under way at a time. A save that failed is tried again until it succeeds;
 * one that the server refused is tried again when something changes.
 */
export type DraftState =
  | { readonly kind: 'saved'; readonly at: number | undefined }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'stuck' }
  | { readonly kind: 'refused'; readonly message: string }

/** What the server said to a save; no answer at all is thrown. */
export type SaveAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string }

/** Time, as a saver needs it; tests bring their own. */
type Timer = {
  readonly now: () => number
  readonly set: (run: () => void, milliseconds: number) => unknown
  readonly clear: (handle: unknown) => void
}

/** How a saver reads what is typed, and where it writes it. */
export type DraftSaverOptions = {
  readonly read: () => string
  /** Write it; `isLast` if the page is being left and nobody may be there for the answer. */
  readonly write: (typed: string, isLast: boolean) => Promise<SaveAnswer>
  readonly onState: (state: DraftState) => void
  /** Tell whether saving has to wait, because the document is being published. */
  readonly isHeld?: () => boolean
  readonly timer: Timer
  readonly quiet?: number
  readonly patience?: number
}

/** A saver at work; see `DraftState` for its words. */
export type DraftSaver = {
  /** Something may have been typed. */
  readonly touch: () => void
  /** The server holds this: the document as it was loaded, or as it was just published. */
  readonly confirm: (typed: string) => void
  /** Tell whether everything typed is confirmed. */
  readonly isSaved: () => boolean
  /** Save now; tells whether everything typed until then has been confirmed. */
  readonly flush: () => Promise<boolean>
  /** Send what is left, after the save under way, and stop; tells whether anything was left. */
  readonly leave: () => Promise<boolean>
  /**
   * Send what is left at once: the page is closing, and nobody stays for an answer. Tells whether
   * anything was left.
   */
  readonly sendLast: () => boolean
}

const longestPause = 15_000

/** Make a saver; it does nothing before it is touched. */
export const createDraftSaver = (options: DraftSaverOptions): DraftSaver => {
  const {
    read,
    write,
    onState,
    isHeld = () => false,
    timer,
    quiet = 700,
    patience = 2_500,
  } = options
  let confirmed = read()
  let touchedSince: number | undefined
  let failures = 0
  let waiting: unknown
  let underWay: Promise<boolean> | undefined
  let isStopped = false

  const isSaved = (): boolean => underWay === undefined && read() === confirmed

  const cancel = (): void => {
    if (waiting !== undefined) timer.clear(waiting)
    waiting = undefined
  }

  const schedule = (pause: number): void => {
    cancel()
    if (isStopped) return
    waiting = timer.set(() => {
      waiting = undefined
      void save()
    }, pause)
  }

  const attempt = async (typed: string, isLast: boolean): Promise<boolean> => {
    onState({ kind: 'saving' })
    touchedSince = undefined
    let answer: SaveAnswer
    try {
      answer = await write(typed, isLast)
    } catch {
      failures += 1
      onState({ kind: 'stuck' })
      schedule(Math.min(1_000 * 2 ** (failures - 1), longestPause))
      return false
    }
    failures = 0
    if (!answer.ok) {
      onState({ kind: 'refused', message: answer.message })
      return false
    }
    confirmed = typed
    if (read() === confirmed) onState({ kind: 'saved', at: timer.now() })
    else {
      onState({ kind: 'unsaved' })
      if (waiting === undefined) schedule(quiet)
    }
    return true
  }

  const save = async (isLast = false): Promise<boolean> => {
    if (underWay) return underWay
    if (isHeld()) {
      schedule(quiet)
      return false
    }
    const typed = read()
    if (typed === confirmed) {
      touchedSince = undefined
      onState({ kind: 'saved', at: undefined })
      return true
    }
    cancel()
    const running = attempt(typed, isLast)
    underWay = running
    try {
      return await running
    } finally {
      underWay = undefined
    }
  }

  const touch = (): void => {
    if (isStopped) return
    const now = timer.now()
    touchedSince ??= now
    if (failures > 0) return
    if (!underWay) onState({ kind: 'unsaved' })
    schedule(Math.max(0, Math.min(quiet, touchedSince + patience - now)))
  }

  const flush = async (): Promise<boolean> => {
    cancel()
    if (underWay) await underWay
    return save()
  }

  const sendLast = (): boolean => {
    const typed = read()
    if (typed === confirmed) return false
    void write(typed, true).catch(() => undefined)
    return true
  }

  return {
    touch,
    isSaved,
    flush,
    confirm: (typed) => {
      confirmed = typed
    },
    leave: async () => {
      cancel()
      isStopped = true
      // One after the other: the older text must not arrive last.
      if (underWay) await underWay
      return sendLast()
    },
    sendLast,
  }
}
