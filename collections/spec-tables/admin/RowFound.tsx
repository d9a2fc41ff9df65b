'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type {
  ShownEvent,
  ShownRow,
  ShownStatement,
  ShownText,
} from '../../../src/features/chips/cells/tableReading.ts'
import { EventFound } from './EventFound.tsx'
import { FactFound } from './FactFound.tsx'
import { RelationFound } from './RelationFound.tsx'
import { tableFactWords as words } from './tableFactWords.ts'
import { TextFound } from './TextFound.tsx'

type Props = {
  readonly row: ShownRow
  readonly mayRelate: boolean
  readonly isBusy: boolean
  readonly ordered: string | undefined
  readonly onPropose: (key: string) => void
  readonly onRelate: (row: ShownRow, base: number, name: string) => void
}

const isText = (said: ShownStatement): said is ShownEvent | ShownText =>
  said.kind === 'text' || (said.kind === 'event' && !said.proposal)

const RowHead = ({ row }: Pick<Props, 'row'>) => {
  const say = useWords()
  const { config } = useConfig()
  const { admin: adminRoute } = config.routes
  const { name, chip, named } = row
  const link = chip && (
    <a href={formatAdminURL({ adminRoute, path: `/collections/chips/${chip.id}` })}>{chip.name}</a>
  )
  const isSame = chip?.name === name
  return (
    <div>
      <h3>{isSame ? link : name || say(words.unnamed)}</h3>
      {isSame ? null : link}
      {chip ? null : (
        <p>{named > 1 ? say(words.severalChips, { count: named }) : say(words.noChip)}</p>
      )}
    </div>
  )
}

/** What one row of a table says of its chip. */
export const RowFound = ({ row, mayRelate, isBusy, ordered, onPropose, onRelate }: Props) => {
  const { chip, statements } = row
  const texts = statements.filter(isText)
  return (
    <section className="facts__row">
      <RowHead row={row} />
      <div className="table-facts__statements">
        <ul>
          {statements.map((said) => {
            if (said.kind === 'fact') {
              return (
                <FactFound
                  chip={chip?.name}
                  fact={said}
                  isBusy={isBusy}
                  isOrdered={ordered === said.key}
                  key={said.key}
                  onPropose={() => onPropose(said.key)}
                />
              )
            }
            if (said.kind === 'event' && said.proposal) {
              const { proposal } = said
              return (
                <EventFound
                  chip={chip?.name}
                  isBusy={isBusy}
                  isOrdered={ordered === proposal.key}
                  key={proposal.key}
                  onPropose={() => onPropose(proposal.key)}
                  proposal={proposal}
                  said={said}
                />
              )
            }
            if (said.kind !== 'relation') return null
            return (
              <RelationFound
                chip={chip?.name}
                isBusy={isBusy}
                key={said.key}
                mayRelate={mayRelate}
                onRelate={(base) => onRelate(row, base, said.base)}
                relation={said}
              />
            )
          })}
        </ul>
        <TextFound texts={texts} />
      </div>
    </section>
  )
}
