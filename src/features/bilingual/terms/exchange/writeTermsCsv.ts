import { stringify } from 'csv-stringify/sync'

import type { Concept, Forms } from '../concept.ts'
import { writeForbidden } from './forbiddenCell.ts'
import type { TermColumn } from './termColumns.ts'
import { termColumns } from './termColumns.ts'

const formCells = (language: 'chinese' | 'english', { preferred, allowed, forbidden }: Forms) =>
  ({
    [language]: preferred,
    [`${language}_allowed`]: allowed.join(' | '),
    [`${language}_forbidden`]: forbidden.map(writeForbidden).join(' | '),
  }) as Partial<Record<TermColumn, string>>

const cellsOf = ({
  forms,
  examples,
  ...concept
}: Concept): Partial<Record<TermColumn, string>> => ({
  key: concept.key,
  ...formCells('chinese', forms['zh-TW']),
  ...formCells('english', forms.en),
  part_of_speech: concept.partOfSpeech,
  domain: concept.domain,
  needs_counterpart: concept.needsCounterpart ? 'yes' : 'no',
  note: concept.note,
  chinese_example: examples['zh-TW'] ?? '',
  english_example: examples.en ?? '',
  valid_from: concept.validFrom,
  valid_until: concept.validUntil,
})

/** Write concepts as CSV that `parseTermsCsv` reads, and a spreadsheet shows in Chinese. */
export const writeTermsCsv = (concepts: readonly Concept[]): string =>
  stringify(concepts.map(cellsOf), { bom: true, header: true, columns: [...termColumns] })
