'use client'
import { useMemo } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { panelMessages as words } from './messages.ts'
import { zonesFor } from './zones.ts'

/** Choose the zone whose clock is meant. */
export const ZoneSelect = ({
  desk,
  value,
  onChange,
}: {
  readonly desk: string
  readonly value: string
  readonly onChange: (zone: string) => void
}) => {
  const say = useWords()
  const { near, all } = useMemo(() => zonesFor(desk), [desk])
  return (
    <label className="moment-form__field moment-form__field--wide">
      {say(words.zone)}
      <select onChange={(event) => onChange(event.target.value)} value={value}>
        {![...near, ...all].includes(value) && <option value={value}>{value}</option>}
        <optgroup label={say(words.zonesNear)}>
          {near.map((zone) => (
            <option key={zone} value={zone}>
              {zone === desk ? say(words.deskZone, { zone }) : zone}
            </option>
          ))}
        </optgroup>
        <optgroup label={say(words.zonesAll)}>
          {all.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
