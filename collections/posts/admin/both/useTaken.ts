import { useEffect, useRef } from 'react'

import { foldText } from '../../../../src/content/segments/foldText.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import type { DeskAlignment, DeskJoint } from './deskJoint.ts'

type Taken = {
  /** The segments that were translated, by their prints: those that the words were taken for. */
  readonly prints: readonly string[]
  readonly from: Locale
  readonly language: Locale
  readonly text: string
}

const printsOf = ({ sides }: DeskJoint, language: Locale): string[] =>
  sides[language].map(({ print }) => print)

const isSaid = (joint: DeskJoint, { prints, from, language, text }: Taken): boolean =>
  printsOf(joint, from).join() === prints.join() &&
  foldText(joint.sides[language].map((segment) => segment.text).join(' ')) === foldText(text)

/**
 * Agree to what somebody has taken over, once the post that it stands in is saved.
 *
 * Whoever takes words for a paragraph has said that they belong to it; where either has changed
 * before they are saved, nothing is agreed.
 *
 * @returns what notes that words were taken for a joint.
 */
export const useTaken = (
  view: DeskAlignment | undefined,
  agree: (joints: readonly DeskJoint[]) => Promise<void>,
) => {
  const taken = useRef<readonly Taken[]>([])
  useEffect(() => {
    const said = taken.current.flatMap((one) => {
      const joint = view?.joints.find((candidate) => isSaid(candidate, one))
      return joint ? [{ one, joint }] : []
    })
    taken.current = taken.current.filter((one) => !said.some((found) => found.one === one))
    const open = said.map(({ joint }) => joint).filter(({ state }) => state !== 'fresh')
    if (open.length > 0) void agree(open)
  }, [agree, view])
  return (joint: DeskJoint, from: Locale, language: Locale, text: string): void => {
    taken.current = [...taken.current, { prints: printsOf(joint, from), from, language, text }]
  }
}
