'use client'
import { useWords } from '../../../bilingual/admin/useWords.ts'
import { alarmMessages as words } from '../../../publication/alarms/alarmMessages.ts'
import { AlarmList } from './AlarmList.tsx'
import { useAlarms } from './useAlarms.ts'

/** What needs attention, at the top of the dashboard; nothing while nothing does. */
export const AlarmSection = () => {
  const alarms = useAlarms()
  const say = useWords()
  if (!alarms || alarms.length === 0) return null
  return (
    <section aria-labelledby="desk-alarms" className="desk-alarms__section">
      <h2 className="desk-list__heading" id="desk-alarms">
        {say(words.heading)}
      </h2>
      <AlarmList alarms={alarms} />
    </section>
  )
}
