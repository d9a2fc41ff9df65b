// What the bench uses of it; its own types drag in those of the whole browser.
declare module 'lighthouse' {
  type Category = { score: number | null }
  type Audit = { id: string; score: number | null; displayValue?: string }
  type Result = {
    lhr: { categories: Record<string, Category>; audits: Record<string, Audit> }
  }
  export default function lighthouse(
    url: string,
    flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
  ): Promise<Result | undefined>
}
