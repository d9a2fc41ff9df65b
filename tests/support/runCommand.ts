import { spawn } from 'node:child_process'
import path from 'node:path'

const program = path.resolve(import.meta.dirname, '../../src/cli/bin.mjs')

/** How a command ended, and what it said. */
export type Outcome = { readonly code: number | null; readonly output: string }

/** Run `waferdesk` as somebody in a terminal would, with these variables and nothing else of ours. */
export const runCommand = async (
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Outcome> => {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH, HOME, ...variables } as unknown as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  child.stdin.end(input)
  return await new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}
