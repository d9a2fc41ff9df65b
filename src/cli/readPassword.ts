import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

import { messages } from './messages.ts'

/** Read a password: typed unseen on a terminal, else the first line of standard input. */
export const readPassword = async (): Promise<string> => {
  const isTerminal = process.stdin.isTTY
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const { en, 'zh-TW': chinese } = messages.passwordPrompt
  if (isTerminal) process.stdout.write(`${chinese} ${en}: `)
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: isTerminal })
  const password = await new Promise<string>((resolve) => {
    lines.once('line', resolve)
    lines.once('close', () => resolve(''))
  })
  lines.close()
  if (isTerminal) process.stdout.write('\n')
  return password
}
