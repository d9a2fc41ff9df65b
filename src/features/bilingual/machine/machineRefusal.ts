import type { Message } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { machineMessages } from './messages.ts'

const refusals = {
  // Before anything is asked.
  off: machineMessages.off,
  nothing: machineMessages.nothing,
  embargoed: machineMessages.embargoed,
  'too-many': machineMessages.tooMany,
  ceiling: machineMessages.ceiling,
  'proposal-missing': machineMessages.proposalMissing,
  // What the service said.
  'key-refused': machineMessages.keyRefused,
  quota: machineMessages.quota,
  busy: machineMessages.busy,
  failed: machineMessages.failed,
  rejected: machineMessages.rejected,
  unreachable: machineMessages.unreachable,
  'timed-out': machineMessages.timedOut,
  rubbish: machineMessages.rubbish,
  'cut-off': machineMessages.cutOff,
  declined: machineMessages.declined,
  cancelled: machineMessages.cancelled,
  // What the answer was.
  empty: machineMessages.empty,
  'too-long': machineMessages.tooLong,
  'wrong-language': machineMessages.wrongLanguage,
  chat: machineMessages.chat,
  codes: machineMessages.codes,
  'quotation-changed': machineMessages.quotationChanged,
} as const satisfies Record<string, Message>

type Finding = keyof typeof refusals

/** Why nothing is proposed. The human text is as it was. */
export type MachineRefusal = Problem & { readonly code: `machine/${Finding}` }

/** Make a refusal. */
export const machineRefusal = (
  finding: Finding,
  values: Readonly<Record<string, string | number>> = {},
): MachineRefusal => ({
  code: `machine/${finding}`,
  severity: 'error',
  message: refusals[finding],
  values,
})

const ending: ReadonlySet<MachineRefusal['code']> = new Set([
  'machine/off',
  'machine/embargoed',
  'machine/too-many',
  'machine/ceiling',
  'machine/key-refused',
  'machine/quota',
  'machine/busy',
  'machine/unreachable',
  'machine/cancelled',
])

/** Whether what came of one task would come of the next as well, so that a run ends with it. */
export const endsRun = ({ code }: MachineRefusal): boolean => ending.has(code)
