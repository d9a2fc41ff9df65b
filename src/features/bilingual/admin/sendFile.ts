'use client'

/** What the server says of a file that was sent to it. */
export type FileAnswer<Counts> = {
  /** Nothing where it was not brought in. */
  readonly counts: Counts | null
  readonly problems: ReadonlyArray<{ readonly line?: number; readonly message: string }>
}

/** Send a file as it is; where the server gives no answer, nothing was counted and nothing found. */
export const sendFile = async <Counts>(
  address: string,
  language: string,
  file: File,
): Promise<FileAnswer<Counts>> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/octet-stream' },
      body: file,
    })
    if (response.ok) return (await response.json()) as FileAnswer<Counts>
  } catch {
    // Said like any other failure.
  }
  return { counts: null, problems: [] }
}
