declare module 'xliff' {
  /** Reads XLIFF 2.0 into resources by file, and in them by unit. */
  export const xliff2js: (xml: string) => Promise<{
    readonly sourceLanguage: string
    readonly targetLanguage: string
    readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }>
}
