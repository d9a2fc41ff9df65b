'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { bundlePolicyNames } from '../../../src/features/publication/bundles/names.ts'
import { actionNames, originNames } from '../../../src/features/publication/names.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { sayInZone } from '../../../src/kernel/sayInZone.ts'
import { isMessage } from './isMessage.ts'
import { isMoment } from './isMoment.ts'
import { auditMessages } from './messages.ts'
import { useDeskZone } from './useDeskZone.ts'

type Known = Readonly<Record<string, Message>>

const keys: Known = auditMessages
const { direct, revert } = auditMessages
const values: Known = { ...actionNames, ...originNames, ...bundlePolicyNames, direct, revert }

/** The details of an entry as a list of words, and not as they are stored. */
export const DetailsField: JSONFieldClientComponent = ({ path, field }) => {
  const { value } = useField<Readonly<Record<string, unknown>> | null>({ path })
  const say = useWords()
  const zone = useDeskZone()
  const show = (one: unknown): string => {
    if (one === null || one === '') return '–'
    if (one === true) return say(auditMessages.yes)
    if (isMessage(one)) return say(one)
    if (isMoment(one)) return `${sayInZone(one, zone)} (${zone})`
    const known = typeof one === 'string' ? values[one] : undefined
    return known ? say(known) : typeof one === 'string' ? one : JSON.stringify(one)
  }
  const rows = Object.entries(value ?? {})
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label ?? ''} path={path} />
      {rows.length === 0 && <p>{say(auditMessages.none)}</p>}
      <dl>
        {rows.map(([key, one]) => {
          const name = keys[`key.${key}`]
          return (
            <div key={key}>
              <dt style={{ display: 'inline', fontWeight: 600 }}>{name ? say(name) : key}</dt>
              {': '}
              <dd style={{ display: 'inline', margin: 0 }}>{show(one)}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
