import type { Job } from '../job.ts'
import { writeTicket } from '../ticket.ts'
import { xliffNamespace } from '../xliffNames.ts'
import { attributes, escapeXml } from './escapeXml.ts'
import { writeUnit } from './writeUnit.ts'

/** Write a job as XLIFF 2.1 (OASIS Standard, 13 February 2018): its core, and nothing of our own. */
export const writeXliff = (job: Job): string => {
  const { source, target, story } = job
  const root = attributes({
    xmlns: xliffNamespace,
    version: '2.1',
    srcLang: source.language,
    trgLang: target.language,
  })
  const file = attributes({ id: `post-${source.id}`, original: story, canResegment: 'no' })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${root}>`,
    `  <file${file}>`,
    `    <skeleton>${escapeXml(writeTicket(job))}</skeleton>`,
    ...job.units.map(writeUnit),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n')
}
