import { setTimeout as wait } from 'node:timers/promises'

import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'
import type { Ending } from '../ending.ts'
import type { Report } from '../report.ts'
import { decideRestart } from './decideRestart.ts'

/** Something that runs until it is stopped or dies. */
type Running = {
  readonly ended: Promise<Ending | void>
  readonly stop: () => Promise<void>
}

/** What is kept running, and what to say of it. */
export type Keeping = {
  readonly name: string
  readonly start: () => Running | Promise<Running>
  readonly log: { readonly file: string; readonly lastLines: () => string }
  readonly report: Report
}

/** A process that is started again whenever it dies. */
export type Kept = {
  /** Rejects when it has died too often; never settles otherwise. */
  readonly failed: Promise<never>
  readonly stop: () => Promise<void>
}

const givenUp = ({ name, log }: Keeping): EnvironmentError =>
  new EnvironmentError([
    {
      code: 'supervisor/given-up',
      severity: 'error',
      message: messages.childGivenUp,
      values: { name, log: log.file, words: log.lastLines() },
    },
  ])

const describeEnding = (ending: Ending | void): string =>
  ending ? (ending.signal ?? `exit ${ending.code}`) : '?'

/**
 * Start something and start it again whenever it dies, waiting longer each time.
 *
 * A start that throws counts as a death, but the first one: that is the caller's to hear.
 */
export const keepRunning = async (keeping: Keeping): Promise<Kept> => {
  const { name, start, report } = keeping
  const stopping = new AbortController()
  const deaths: number[] = []
  let current = await start()

  const watch = async (): Promise<never> => {
    for (;;) {
      const ending = await current.ended
      if (stopping.signal.aborted) break
      deaths.push(Date.now())
      const delay = decideRestart(deaths, Date.now())
      if (delay === undefined) throw givenUp(keeping)
      const reason = describeEnding(ending)
      report.say(messages.childDied, { name, reason, seconds: delay / 1000 })
      await wait(delay, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) break
      current = await Promise.resolve(start()).catch((error: unknown) => {
        keeping.report.line(String(error))
        return { ended: Promise.resolve(), stop: async () => {} }
      })
    }
    return await new Promise<never>(() => {})
  }

  const failed = watch()
  // Whoever races with it hears of it; nobody else has to.
  failed.catch(() => {})
  const stop = async (): Promise<void> => {
    stopping.abort()
    await current.stop()
  }
  return { failed, stop }
}
