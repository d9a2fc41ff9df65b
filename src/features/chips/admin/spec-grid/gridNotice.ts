/** What the grid says to its user: spoken by a screen reader, and shown below the table. */
export type GridNotice = {
  readonly text: string
  readonly tone: 'info' | 'error'
  /** Something else that could be done, offered beside the words. */
  readonly offer?: { readonly label: string; readonly accept: () => void }
}
