import type { Payload } from 'payload'

import type { ClaimedRun } from './claimRun.ts'
import { claimRun } from './claimRun.ts'
import { clearRuns } from './clearRuns.ts'
import type { RunProgress } from './keepProgress.ts'
import { keepProgress } from './keepProgress.ts'
import { performRun } from './performRun.ts'
import { runProblem } from './runProblem.ts'
import type { Settled } from './settleRun.ts'
import { settleRun } from './settleRun.ts'

/** What a process that works at runs is told. */
export type Working = {
  /** A name that no other process has. */
  readonly runner: string
  /** Aborted when the process is to end: what it is at is left for another. */
  readonly signal: AbortSignal
  readonly tell: (line: string) => void
}

const settle = async (
  payload: Payload,
  run: ClaimedRun,
  progress: RunProgress,
  ending: AbortSignal,
): Promise<Settled> => {
  try {
    const performed = await performRun(payload, run, progress)
    if (!performed.ok) return { kind: 'failed', problem: performed.problem }
    // Stopped because this process ends, and by nobody: it goes on elsewhere.
    if (performed.value.state === 'stopped' && ending.aborted) return { kind: 'released' }
    return { kind: 'performed', performed: performed.value }
  } catch (error) {
    if (ending.aborted) return { kind: 'released' }
    if (progress.signal.aborted) return { kind: 'stopped' }
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', problem: runProblem('broke', { reason }) }
  }
}

/** Work at every run that waits, one after the other, until none is left or this process ends. */
export const workRuns = async (
  payload: Payload,
  { runner, signal, tell }: Working,
): Promise<void> => {
  await clearRuns(payload)
  while (!signal.aborted) {
    const run = await claimRun(payload, runner)
    if (!run) return
    const kept = keepProgress(payload, run)
    const progress = { ...kept, signal: AbortSignal.any([kept.signal, signal]) }
    const settled = await settle(payload, run, progress, signal)
    await kept.close()
    await settleRun(payload, run, settled)
    const became = settled.kind === 'performed' ? settled.performed.state : settled.kind
    tell(`import ${run.id}, ${run.task}: ${became}`)
  }
}
