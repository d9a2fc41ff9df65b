/** A draft on the screen, as whoever publishes it needs it. */
export type OpenDraft = {
  /** Save what is on the screen; tells whether the server holds all of it. */
  readonly flush: () => Promise<boolean>
  /**
   * Fill empty fields with what publication has written into the post.
   *
   * @param isStored the newest revision holds these values already: there is nothing to save.
   */
  readonly adopt: (values: Readonly<Record<string, unknown>>, isStored: boolean) => void
  /**
   * Put values into fields as if they had been chosen there, to be saved like everything else; tells
   * whether this person may write here.
   */
  readonly put: (values: Readonly<Record<string, unknown>>) => boolean
}

const drafts = new Map<number, OpenDraft>()

/** The drafts that are open on this screen, by post; the last one opened counts. */
export const openDrafts = {
  /** Add a draft; call what is given back when it is closed. */
  add: (post: number, draft: OpenDraft): (() => void) => {
    drafts.set(post, draft)
    return () => {
      if (drafts.get(post) === draft) drafts.delete(post)
    }
  },
  of: (post: number): OpenDraft | undefined => drafts.get(post),
} as const
