'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { ChipChoice } from '../../../src/features/chips/admin/ChipChoice.tsx'
import type { ProposalQuery } from '../../../src/features/chips/facts/proposalQuery.ts'
import {
  parseProposalQuery,
  writeProposalQuery,
} from '../../../src/features/chips/facts/proposalQuery.ts'
import {
  propertyFamilies,
  propertyFamilyWords,
} from '../../../src/features/chips/facts/propertyFamilies.ts'
import { queueWords as words } from './queueWords.ts'
import { useProposalCounts } from './useProposalCounts.ts'

type Props = {
  readonly query: ProposalQuery
  readonly doneCount: number
  readonly onChange: (query: ProposalQuery) => void
}

const Field = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <label className="fact-queue__filter">
    <span>{label}</span>
    {children}
  </label>
)

/** Which proposals are shown. How many there are of what is counted only while this is open. */
export const ProposalFilters = ({ query, doneCount, onChange }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const written = writeProposalQuery(query)
  const [isOpen, setIsOpen] = useState(written !== '')
  const counts = useProposalCounts(written, isOpen ? doneCount : undefined)
  const { chip, property, source } = query
  const countOf = new Map(counts?.properties.map(({ key, count }) => [key, count]))
  const counted = (label: string, count: number | undefined): string =>
    count === undefined ? label : say(words.counted, { label, count })
  const sources = counts?.sources ?? []
  const isListed = source === undefined || sources.some(({ id }) => id === source)
  const titleOf = (id: number | 'none', title: string): string =>
    id === 'none' ? say(words.noSource) : title
  const change = (more: Readonly<Record<string, unknown>>): void =>
    onChange(parseProposalQuery({ ...query, ...more }))

  return (
    <search aria-label={say(words.filters)} className="fact-queue__filters">
      <details
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
        open={isOpen}
        className="fact-queue__details"
      >
        <summary>{say(words.filters)}</summary>
        <div className="fact-queue__form">
          <div className="fact-queue__filter">
            <span aria-hidden="true">{say(words.chip)}</span>
            <ChipChoice
              chip={chip ?? null}
              label={say(words.chip)}
              locale={readerOf(i18n)}
              none={say(words.anyChip)}
              onChoose={(chosen) => change({ chip: chosen ?? undefined })}
            />
          </div>
          <Field label={say(words.property)}>
            <select
              onChange={(event) => change({ property: event.target.value || undefined })}
              value={property ?? ''}
            >
              <option value="">{say(words.anyProperty)}</option>
              {propertyFamilies.map((key) => (
                <option key={key} value={key}>
                  {counted(say(propertyFamilyWords[key]), counts && (countOf.get(key) ?? 0))}
                </option>
              ))}
            </select>
          </Field>
          <Field label={say(words.source)}>
            <select
              onChange={(event) => change({ source: event.target.value || undefined })}
              value={source ?? ''}
            >
              <option value="">{say(words.anySource)}</option>
              {isListed ? null : <option value={source}>{titleOf(source, `#${source}`)}</option>}
              {sources.map(({ id, title, count }) => (
                <option key={id} value={id}>
                  {counted(titleOf(id, title), count)}
                </option>
              ))}
            </select>
          </Field>
          {written === '' ? null : (
            <button className="fact-queue__all" onClick={() => onChange({})} type="button">
              {say(words.showAll)}
            </button>
          )}
        </div>
        <output className="fact-queue__total">
          {counts ? say(words.total, { count: counts.total }) : ''}
        </output>
      </details>
    </search>
  )
}
