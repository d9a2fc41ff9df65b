import type { Answer, Units } from '../machine.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import { CallFailure } from './callFailure.ts'
import { isUnpaid } from './isUnpaid.ts'
import type { Patience } from './patience.ts'
import { readModelText } from './readModelText.ts'
import { retrying } from './retrying.ts'

/** What has come of an answer so far. */
export type Stream = {
  said: string
  /** As the service counts them; nothing where it does not say. */
  input: number | undefined
  output: number | undefined
  /** Whether the service has said that the answer is whole. */
  isWhole: boolean
}

const paid = ({ said, input, output }: Stream, likely: Units): Units => ({
  input: input ?? likely.input,
  // Three characters for a token: rather too dear than too cheap.
  output: output ?? Math.ceil(said.length / 3),
})

/** What was begun and broke off is paid for: the same is not asked for once more. */
const onceBegun =
  (read: (stream: Stream) => Promise<void>, stream: Stream) => async (): Promise<void> => {
    try {
      await read(stream)
    } catch (error) {
      const isBegun = error instanceof CallFailure && stream.said !== ''
      throw isBegun ? new CallFailure(error.refusal) : error
    }
  }

type Asking = {
  readonly likely: Units
  readonly patience: Patience
  readonly signal: AbortSignal
}

/**
 * Make an answer of a stream: its text if it came to its end, else the reason against it; with what
 * it cost by the service's own count, or else by ours. A question that was turned away costs nothing.
 */
export const streamAnswer = async (
  read: (stream: Stream) => Promise<void>,
  { likely, patience, signal }: Asking,
): Promise<Answer> => {
  const stream: Stream = { said: '', input: undefined, output: undefined, isWhole: false }
  try {
    await retrying(onceBegun(read, stream), patience, signal)
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const hasBegun = stream.said !== '' || stream.input !== undefined
    const isFree = !hasBegun && isUnpaid(error.refusal)
    const units = isFree ? { input: 0, output: 0 } : paid(stream, likely)
    return { outcome: fail(error.refusal), units }
  }
  const outcome = stream.isWhole ? ok(readModelText(stream.said)) : fail(machineRefusal('cut-off'))
  return { outcome, units: paid(stream, likely) }
}
