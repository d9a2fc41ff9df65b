import type { Machine } from '../../../../../src/features/bilingual/machine/admin/useMachine.ts'
import type { MachineProposal } from '../../../../../src/features/bilingual/machine/proposalStore.ts'
import {
  sourceKeyOf,
  sourcePrintOf,
} from '../../../../../src/features/bilingual/machine/sourceOf.ts'
import type { Locale } from '../../../../../src/kernel/locale.ts'
import { otherLocale } from '../../../../../src/kernel/locale.ts'
import type { DeskJoint } from '../deskJoint.ts'

/** A proposal, and whether what it translates has changed since. */
export type StandingProposal = MachineProposal & { readonly isOutdated: boolean }

/** The proposals for one side of a joint, the newest first, the outdated ones last. */
export const proposalsFor = (
  { sides }: Pick<DeskJoint, 'sides'>,
  to: Locale,
  { proposals }: Pick<Machine, 'proposals'>,
): readonly StandingProposal[] => {
  const source = sides[otherLocale(to)]
  const [key, print] = [sourceKeyOf(source), sourcePrintOf(source)]
  return proposals
    .filter(({ sourceKey }) => sourceKey === key)
    .map((one) => ({ ...one, isOutdated: one.sourcePrint !== print }))
    .toSorted((one, other) => Number(one.isOutdated) - Number(other.isOutdated))
}
