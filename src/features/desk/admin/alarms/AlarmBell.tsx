'use client'
import { useEffect, useId, useRef, useState } from 'react'

import { useWords } from '../../../bilingual/admin/useWords.ts'
import { alarmMessages as words } from '../../../publication/alarms/alarmMessages.ts'
import { AlarmList } from './AlarmList.tsx'
import { useAlarms } from './useAlarms.ts'

/** The number of alarms in the header of every screen; pressed, it shows them. */
export const AlarmBell = () => {
  const alarms = useAlarms()
  const say = useWords()
  const [isOpen, open] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      open(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [isOpen])
  const count = alarms?.length ?? 0
  const spoken =
    alarms === null
      ? say(words.unreachable)
      : count === 0
        ? say(words.none)
        : say(words.count, { count })
  return (
    <div className="desk-alarms">
      <button
        aria-controls={panel}
        aria-expanded={isOpen}
        aria-label={spoken}
        className={`desk-alarms__bell${count > 0 ? ' desk-alarms__bell--rings' : ''}`}
        onClick={() => open(!isOpen)}
        ref={button}
        title={spoken}
        type="button"
      >
        <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
          <path
            d="M10 2.5a5 5 0 0 0-5 5v3.2L3.6 13.4a.6.6 0 0 0 .5.9h11.8a.6.6 0 0 0 .5-.9L15 10.7V7.5a5 5 0 0 0-5-5Zm-1.8 13a1.9 1.9 0 0 0 3.6 0"
            fill="none"
            stroke="currentColor"
            strokeLinejoin="round"
            strokeWidth="1.4"
          />
        </svg>
        {(count > 0 || alarms === null) && (
          <span aria-hidden="true" className="desk-alarms__count">
            {alarms === null ? '?' : count}
          </span>
        )}
      </button>
      <output className="desk-unseen">{count > 0 || alarms === null ? spoken : ''}</output>
      <div className="desk-alarms__panel" hidden={!isOpen} id={panel}>
        {count > 0 && alarms ? <AlarmList alarms={alarms} /> : <p>{spoken}</p>}
      </div>
    </div>
  )
}
