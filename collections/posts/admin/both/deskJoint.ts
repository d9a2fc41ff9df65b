import type { AlignmentView } from '../../../../src/features/bilingual/alignment/readAlignment.ts'
import type { JointView } from '../../../../src/features/bilingual/alignment/viewJoint.ts'
import type { SharedView } from '../../../../src/features/bilingual/shared/readShared.ts'
import type { Message } from '../../../../src/kernel/messages.ts'
import type { ToldAlignment } from '../../tellAlignment.ts'

/** A joint as the screen shows it, with everything that is doubtful: figures, then terms. */
export type DeskJoint = Omit<JointView, 'doubts'> & { readonly doubts: readonly Message[] }

/** A story as the screen shows it. */
export type DeskAlignment = Omit<AlignmentView, 'joints'> & {
  readonly joints: readonly DeskJoint[]
  /** In what the two languages are filed differently. */
  readonly shared: readonly SharedView[]
}

/** Gather what is doubtful about each joint. */
export const forDesk = ({ joints, ...view }: ToldAlignment): DeskAlignment => ({
  ...view,
  joints: joints.map(({ doubts, terms, ...joint }) => ({
    ...joint,
    doubts: [...doubts.map(({ message }) => message), ...terms.map(({ words }) => words)],
  })),
})
