import type { FrontMatterValue } from '../../page/frontMatter.ts'

/** One key of front matter that is to say something else; without a value it goes. */
export type MatterChange = {
  /** The names that it may stand under already, the first of them for a new one. */
  readonly keys: readonly [string, ...string[]]
  readonly value: FrontMatterValue | undefined
  /** Whether the value is a date, which is written without quotes. */
  readonly isDate?: boolean
}
