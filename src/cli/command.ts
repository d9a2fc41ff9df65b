import type { Message } from '../kernel/messages.ts'

/** What a command answers with when it ends. */
export const exitCodes = { done: 0, problems: 1, wrongUse: 2 } as const

/** A command of the command line. */
export type Command = {
  /** The words that call it, such as `import hugo`. */
  readonly name: string
  /** What is given after the name, such as `<dir> [--dry-run]`. */
  readonly usage: string
  readonly summary: Message
  /** Loaded only when it is called: each brings only the code that it needs. */
  readonly load: () => Promise<(args: string[]) => Promise<number>>
  /** Left out of the help: called by other commands. */
  readonly isHidden?: boolean
}
