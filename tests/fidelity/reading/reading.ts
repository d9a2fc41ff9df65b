/**
 * What a page consists of, whoever made it: what Hugo rendered, or what the newsroom stores.
 *
 * - `text`: its words in reading order, blocks parted by line ends.
 * - `counts`: how many there are of each kind of element (`h2`, `li`, `link` …); formats (`bold`,
 *   `code` …) count the characters that have them, since one passage may be stored in pieces.
 * - `pictures`: the addresses of pictures.
 */
export type Reading = {
  readonly text: string
  readonly counts: ReadonlyMap<string, number>
  readonly pictures: readonly string[]
}
