'use client'
import { useId } from 'react'

import { useWords } from '../../../bilingual/admin/useWords.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'

type Language = '' | 'zh-TW' | 'en'

const zones = Intl.supportedValuesOf('timeZone')

/** What the calendar shows: which language, and which second clock beside the desk's. */
export const CalendarBar = ({
  deskZone,
  language,
  mayMove,
  onLanguage,
  onOtherZone,
  otherZone,
}: {
  readonly deskZone: string
  readonly language: Language
  readonly mayMove: boolean
  readonly onLanguage: (language: Language) => void
  readonly onOtherZone: (zone: string) => void
  readonly otherZone: string
}) => {
  const say = useWords()
  const [languageId, zoneId] = [useId(), useId()]
  return (
    <div className="desk-calendar__bar">
      <label htmlFor={languageId}>{say(words.language)}</label>
      <select
        id={languageId}
        onChange={({ target }) => onLanguage(target.value as Language)}
        value={language}
      >
        <option value="">{say(words.bothLanguages)}</option>
        <option value="zh-TW">{say(words.chinese)}</option>
        <option value="en">{say(words.english)}</option>
      </select>
      <label htmlFor={zoneId}>{say(words.otherZone)}</label>
      <select id={zoneId} onChange={({ target }) => onOtherZone(target.value)} value={otherZone}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </select>
      <p className="desk-calendar__note">
        {say(words.zones, { desk: deskZone, other: otherZone })} {mayMove && say(words.keys)}
      </p>
    </div>
  )
}
