'use client'
import { useTranslation } from '@payloadcms/ui'

import { readerOf } from '../../../../src/features/bilingual/readerOf.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import { sayZone } from './sayZone.ts'

/** The same moment on other clocks: the desk’s if it is another, New York’s or Taipei’s, and UTC. */
export const MomentHint = ({
  instant,
  zone,
  desk,
}: {
  readonly instant: string
  readonly zone: string
  readonly desk: string
}) => {
  const { i18n } = useTranslation()
  const language = readerOf(i18n)
  const abroad = zone === 'America/New_York' ? 'Asia/Taipei' : 'America/New_York'
  const others = [...new Set([desk, abroad, 'UTC'])].filter((other) => other !== zone)
  return (
    <ul className="publication__clocks">
      {others.map((other) => (
        <li key={other}>
          <span>{sayZone(other, language)}</span>
          <time dateTime={instant}>{sayInstant(instant, other)}</time>
        </li>
      ))}
    </ul>
  )
}
