import { EnvironmentError } from '../kernel/environmentError.ts'
import type { Command } from './command.ts'
import { exitCodes } from './command.ts'
import type { NewsroomAccess } from './newsroomAccess.ts'
import { printHelp } from './printHelp.ts'

/** What a command line consists of. */
export type CommandLine = {
  readonly commands: readonly Command[]
  /** Called before a command: it completes the environment. */
  readonly prepare: () => void | Promise<void>
  readonly access: NewsroomAccess
}

// What `parseArgs` throws at an option that does not exist, or that lacks its value.
const isWrongOption = (error: unknown): error is Error =>
  error instanceof Error &&
  String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

const run = async ({ commands, prepare, access }: CommandLine, words: string[]) => {
  const command = commands.find(({ name }) =>
    name.split(' ').every((word, index) => words[index] === word),
  )
  const asksForHelp = words.some((word) => word === '--help' || word === '-h')
  if (asksForHelp || words[0] === 'help') {
    printHelp(command ? [command] : commands)
    return exitCodes.done
  }
  if (command === undefined) {
    printHelp(commands, words.join(' '))
    return exitCodes.wrongUse
  }
  await prepare()
  const act = await command.load()
  try {
    return await act(words.slice(command.name.split(' ').length), access)
  } catch (error) {
    if (!isWrongOption(error)) throw error
    console.error(`${error.message}\n`)
    printHelp([command], '')
    return exitCodes.wrongUse
  }
}

/** Run the command that the words on the command line call, and end the process with its code. */
export const runCommandLine = async (commandLine: CommandLine): Promise<never> => {
  const words = process.argv.slice(2)
  // Node ends by itself when nothing is left to wait for, with code 0, whatever has not been done.
  let isDone = false
  process.on('exit', () => {
    if (isDone) return
    const called = `“${words.join(' ')}”`
    console.error(`${called} 未完成就結束了。 ${called} ended before it was done.`)
    process.exitCode = exitCodes.problems
  })
  // Whoever reads our words may go away first; that is no reason to stop.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  try {
    process.exitCode = await run(commandLine, words)
  } catch (error) {
    console.error(error instanceof EnvironmentError ? `\n${error.message}\n` : error)
    process.exitCode = exitCodes.problems
  }
  isDone = true
  process.exit()
}
