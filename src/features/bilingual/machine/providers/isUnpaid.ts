import type { MachineRefusal } from '../machineRefusal.ts'

const turnedAway: ReadonlySet<MachineRefusal['code']> = new Set([
  'machine/key-refused',
  'machine/quota',
  'machine/busy',
  'machine/failed',
  'machine/rejected',
  'machine/unreachable',
])

/**
 * Whether a question was turned away before anybody worked on it. Of one that broke off, ran out of
 * time or was cancelled nobody tells us what it cost: it counts as if it had been answered.
 */
export const isUnpaid = ({ code }: MachineRefusal): boolean => turnedAway.has(code)
