'use client'
import { useTranslation } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { DriftFinding } from '../../../src/features/chips/drift/driftTask.ts'
import { findingKey } from '../../../src/features/chips/drift/driftTask.ts'
import { driftMessages as words } from '../../../src/features/chips/drift/messages.ts'
import { findTableProperty } from '../../../src/features/chips/live/tableProperty.ts'

/** What an article shows, beside what is held now. */
export const FindingTable = ({ findings }: { readonly findings: readonly DriftFinding[] }) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const reader = readerOf(i18n)
  return (
    <div className="drift__frame">
      <table className="drift__table">
        <caption>{say(words.findings)}</caption>
        <thead>
          <tr>
            {[words.chip, words.property, words.shown, words.held, words.where].map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={findingKey(finding)}>
              <th scope="row">{finding.name}</th>
              <td>{findTableProperty(finding.property)?.label[reader] ?? finding.property}</td>
              <td>{finding.before}</td>
              <td>
                <strong>{finding.after || say(words.nothing)}</strong>
              </td>
              <td>
                {say(words[finding.kind])}
                {finding.quotation ? <q>{finding.quotation}</q> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
