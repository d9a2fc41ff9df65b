import type { Message } from '../kernel/messages.ts'

/** Where long work tells how it is going; the command line prints it. */
export type Report = {
  /** Say something in both languages. */
  readonly say: (message: Message, values?: Readonly<Record<string, string | number>>) => void
  /** Pass on a line of another process, as it is. */
  readonly line: (text: string) => void
}
