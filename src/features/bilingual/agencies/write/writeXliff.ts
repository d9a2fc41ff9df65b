import type { Job } from '../job.ts'
import { writeTicket } from '../ticket.ts'
import { xliffNamespace } from '../xliffNames.ts'
import { attributes, escapeXml } from './escapeXml.ts'
import { writeUnit } from './writeUnit.ts'

const writeFile = (job: Job): string[] => {
  const { source, story } = job
  const file = attributes({ id: `post-${source.id}`, original: story, canResegment: 'no' })
  return [
    `  <file${file}>`,
    `    <skeleton>${escapeXml(writeTicket(job))}</skeleton>`,
    ...job.units.map(writeUnit),
    '  </file>',
  ]
}

/**
 * Write jobs of one direction as XLIFF 2.1 (OASIS Standard, 13 February 2018), a `file` for each: its
 * core, and nothing of our own.
 */
export const writeXliff = (first: Job, ...others: readonly Job[]): string => {
  const { source, target } = first
  const root = attributes({
    xmlns: xliffNamespace,
    version: '2.1',
    srcLang: source.language,
    trgLang: target.language,
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${root}>`,
    ...[first, ...others].flatMap(writeFile),
    '</xliff>',
    '',
  ].join('\n')
}
