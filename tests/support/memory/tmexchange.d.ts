declare module 'tmexchange/tmx2js' {
  /** Read TMX; units by their ids, texts by their languages. */
  export default function tmx2js(xml: string): Promise<{
    readonly resources: Readonly<Record<string, Readonly<Record<string, string>>>>
  }>
}
