'use client'
import type { KeyboardEvent, MouseEvent } from 'react'
import { memo } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { DeskJoint } from './deskJoint.ts'
import type { MarkPlace } from './layMarks.ts'
import { stateOf } from './jointWords.ts'
import { bothMessages as words } from './messages.ts'

const signs: Readonly<Record<DeskJoint['state'], string>> = {
  fresh: '=',
  stale: '!',
  untranslated: '+',
  proposed: '?',
  different: '≠',
  alone: '–',
}

type Props = {
  readonly joints: readonly DeskJoint[]
  readonly chosen: readonly string[]
  /** Where the marks stand. */
  readonly places: ReadonlyMap<string, MarkPlace>
  readonly onChoose: (key: string) => void
  /** Add a joint to the chosen ones, or take it away. */
  readonly onChooseMore: (key: string) => void
  readonly onDrop: (from: string, onto: string) => void
  readonly onPoint: (key: string | undefined) => void
}

const beside: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
}

const Marks = (props: Props) => {
  const { joints, chosen, places, onChoose, onChooseMore, onDrop, onPoint } = props
  const say = useWords()
  const focused = chosen.at(-1) ?? joints[0]?.key
  const walk = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const joint = joints[at]
    if (event.key === ' ' && joint) {
      event.preventDefault()
      onChooseMore(joint.key)
      return
    }
    const to = joints[beside[event.key]?.(at, joints.length - 1) ?? -1]
    if (!to) return
    event.preventDefault()
    onChoose(to.key)
    event.currentTarget
      .closest('ol')
      ?.querySelector<HTMLElement>(`[data-joint="${to.key}"]`)
      ?.focus({ preventScroll: true })
  }
  return (
    <ol aria-label={say(words.gutter)} className="both-gutter__marks">
      {joints.map((joint, at) => {
        const { key, state, sides } = joint
        const [text] = [...sides['zh-TW'], ...sides.en]
        const [doubt] = joint.doubts
        const isDoubted = doubt !== undefined && (state === 'fresh' || state === 'proposed')
        const said = doubt ? `${say(stateOf(joint))} · ${say(doubt)}` : say(stateOf(joint))
        const label = `${at + 1}. ${said} ${text?.text.slice(0, 40) ?? ''}`
        return (
          <li hidden={!places.has(key)} key={key} style={places.get(key)}>
            <button
              aria-label={label}
              aria-pressed={chosen.includes(key)}
              className={`both-mark both-mark--${isDoubted ? 'doubted' : state}`}
              data-joint={key}
              draggable
              onBlur={() => onPoint(undefined)}
              onClick={(event: MouseEvent) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) onChooseMore(key)
                else onChoose(key)
              }}
              onDragOver={(event) => event.preventDefault()}
              onDragStart={(event) => event.dataTransfer.setData('text/plain', key)}
              onDrop={(event) => {
                event.preventDefault()
                onDrop(event.dataTransfer.getData('text/plain'), key)
              }}
              onFocus={() => onPoint(key)}
              onKeyDown={(event) => walk(event, at)}
              onMouseEnter={() => onPoint(key)}
              onMouseLeave={() => onPoint(undefined)}
              tabIndex={key === focused ? 0 : -1}
              title={said}
              type="button"
            >
              <span aria-hidden>{isDoubted ? '#' : signs[state]}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

/**
 * The marks between the two texts, one for each joint: how it stands, and the way to it.
 *
 * There may be hundreds: they are drawn anew only where what is given has changed.
 */
export const Gutter = memo(Marks)
