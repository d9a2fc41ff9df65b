import type { Message } from '../kernel/messages.ts'
import type { NewsroomAccess } from './newsroomAccess.ts'

/** What a command answers with when it ends. */
export const exitCodes = { done: 0, problems: 1, wrongUse: 2 } as const

/** What the help tells of a command. */
export type CommandHelp = {
  /** The words that call it, such as `import hugo`. */
  readonly name: string
  /** What is given after the name, such as `<dir> [--dry-run]`. */
  readonly usage: string
  readonly summary: Message
  /** Left out of the help: called by other commands. */
  readonly isHidden?: boolean
}

/** What a command does, with the words after its name; the answer is the exit code. */
export type CommandAct = (args: string[], access: NewsroomAccess) => Promise<number>

/** A command of the command line. */
export type Command = CommandHelp & {
  /** Loaded only when it is called: each brings only the code that it needs. */
  readonly load: () => Promise<CommandAct>
}
