import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'
import type { Launch } from './launch.ts'
import { launch } from './launch.ts'

/**
 * Run a process to its end, and stop it when `signal` says so.
 *
 * @throws EnvironmentError with the last lines of its log when it fails.
 */
export const runStep = async (name: string, step: Launch, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted()
  const child = launch(step)
  const stop = (): void => void child.stop()
  signal.addEventListener('abort', stop, { once: true })
  const { code } = await child.ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (code === 0) return
  throw new EnvironmentError([
    {
      code: 'supervisor/step',
      severity: 'error',
      message: messages.stepFailed,
      values: { name, log: step.log.file, words: step.log.lastLines() },
    },
  ])
}
