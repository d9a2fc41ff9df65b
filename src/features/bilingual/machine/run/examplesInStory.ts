import { foldText } from '../../../../content/segments/foldText.ts'
import { comparable, similarity } from '../../../../content/segments/similarity.ts'
import { otherLocale } from '../../../../kernel/locale.ts'
import type { JointView } from '../../alignment/viewJoint.ts'
import type { FindExamples } from './planTask.ts'

/** Below this, nothing is learnt from how something else was translated. */
const leastAlike = 0.5

/** Find how what is like a text was translated in the same story, where somebody has agreed to it. */
export const examplesInStory =
  (joints: readonly JointView[]): FindExamples =>
  async (text, from) => {
    const wanted = comparable(foldText(text))
    const textOf = ({ sides }: JointView, locale: typeof from) =>
      sides[locale].map((segment) => segment.text).join('\n')
    const found = joints
      .filter(({ state }) => state === 'fresh')
      .map((joint) => ({ source: textOf(joint, from), target: textOf(joint, otherLocale(from)) }))
      .map((example) => ({
        example,
        likeness: similarity(comparable(foldText(example.source)), wanted),
      }))
      .filter(({ likeness }) => likeness >= leastAlike)
      .toSorted((one, other) => other.likeness - one.likeness)
    return await Promise.resolve(found.map(({ example }) => example))
  }
