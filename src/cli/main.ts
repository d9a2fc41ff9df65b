import { EnvironmentError } from '../kernel/environmentError.ts'
import type { Command } from './command.ts'
import { exitCodes } from './command.ts'
import { commands } from './commands.ts'
import { printHelp } from './printHelp.ts'
import { settlePlaces } from './settlePlaces.ts'

const words = process.argv.slice(2)

const isCalled = ({ name }: Command): boolean =>
  name.split(' ').every((word, index) => words[index] === word)

// What `parseArgs` throws at an option that does not exist, or that lacks its value.
const isWrongOption = (error: unknown): error is Error =>
  error instanceof Error &&
  String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

const run = async (): Promise<number> => {
  const asksForHelp = words.some((word) => word === '--help' || word === '-h')
  const command = commands.find(isCalled)
  if (asksForHelp || words[0] === 'help') {
    printHelp(command)
    return exitCodes.done
  }
  if (command === undefined) {
    printHelp(undefined, words.join(' '))
    return exitCodes.wrongUse
  }
  settlePlaces()
  const act = await command.load()
  try {
    return await act(words.slice(command.name.split(' ').length))
  } catch (error) {
    if (!isWrongOption(error)) throw error
    console.error(`${error.message}\n`)
    printHelp(command, '')
    return exitCodes.wrongUse
  }
}

// Node ends by itself when nothing is left to wait for, with code 0, whatever has not been done.
let isDone = false
process.on('exit', () => {
  if (isDone) return
  console.error(
    `“${words.join(' ')}” 未完成就結束了。 “${words.join(' ')}” ended before it was done.`,
  )
  process.exitCode = exitCodes.problems
})

// Whoever reads our words may go away first; that is no reason to stop.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof EnvironmentError ? `\n${error.message}\n` : error)
  process.exitCode = exitCodes.problems
}
isDone = true
process.exit()
