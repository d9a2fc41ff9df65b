import type { DeskJoint } from './deskJoint.ts'

/** Find the next joint of a kind, from one on; past the end it begins anew. */
export const findNext = (
  joints: readonly DeskJoint[],
  from: string | undefined,
  isBack: boolean,
  isWanted: (joint: DeskJoint) => boolean,
): DeskJoint | undefined => {
  const here = joints.findIndex(({ key }) => key === from)
  const wanted = joints.filter(isWanted)
  const ordered = isBack ? wanted.toReversed() : wanted
  const isAhead = (joint: DeskJoint) =>
    here < 0 || (isBack ? joints.indexOf(joint) < here : joints.indexOf(joint) > here)
  return ordered.find(isAhead) ?? ordered[0]
}
