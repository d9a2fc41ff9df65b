import type { ArticleBlock, CalloutBlock, CodeBlock, QuotationBlock } from '../../blocks.ts'
import type { Body } from '../../lexical/nodes.ts'
import { text } from '../../lexical/text.ts'
import { escapeShortcodes } from './escapeShortcodes.ts'
import { quoteLines } from './quoteLines.ts'
import { writePhrasing } from './writePhrasing.ts'
import { writeWordTable } from './writeTable.ts'
import { writeWords } from './writeWords.ts'
import type { Writing } from './writing.ts'

const writeCode = (fields: CodeBlock, writing: Writing): string => {
  const { code, isBroken } = escapeShortcodes((fields.code ?? '').replace(/\r\n?/g, '\n'))
  if (isBroken) writing.report('broken-code')
  const runs = (code.match(/`{3,}/g) ?? []).map((run) => run.length)
  const fence = '`'.repeat(Math.max(2, ...runs) + 1)
  const language = (fields.language ?? '').replace(/[\s`]/g, '')
  const caption = fields.caption ? `\n\n${writeWords(fields.caption, writing)}` : ''
  const options = /[`\\&\n\r]/.test(fields.options ?? '') ? '' : fields.options
  const opening = fence + [language, options].filter(Boolean).join(' ')
  return `${opening}\n${code === '' ? '' : `${code}\n`}${fence}${caption}`
}

const writeQuotation = (fields: QuotationBlock, writing: Writing): string => {
  const who = [fields.speaker, fields.role].filter(Boolean).join(', ')
  const source =
    typeof fields.source === 'number' || fields.source
      ? writing.citation({ id: '', blockType: 'source-citation', source: fields.source })
      : undefined
  const note =
    source === undefined ? '' : `[^${writing.notePrefix ?? ''}${writing.notes.push(source)}]`
  const said = writeWords(fields.quote, writing)
  const attribution = who === '' ? note : `${writeWords(`— ${who}`, writing)}${note}`
  return quoteLines(attribution === '' ? said : `${said}\n\n${attribution}`)
}

const writeCallout = (fields: CalloutBlock, writing: Writing): string => {
  const title = fields.title ? ` ${writePhrasing([text(fields.title)], writing, 'one line')}` : ''
  const content = (fields.content as Partial<Body> | null | undefined)?.root?.children ?? []
  return quoteLines(
    `[!${fields.kind.toUpperCase()}]${title}\n${writing.flow(content)}`.replace(/\n$/, ''),
  )
}

// A blank line would end the HTML, except within these.
const writeHtml = (html: string, writing: Writing): string => {
  const written = writing.rawHtml(html).trim()
  return /<(?:pre|script|style|textarea)[\s>]/i.test(written)
    ? written
    : written.replace(/\n(?:[ \t]*\n)+/g, '\n')
}

/** Write a block that stands between paragraphs; nothing for one that has nothing to say. */
export const writeBlock = (fields: ArticleBlock, writing: Writing): string => {
  const own = writing.own?.(fields, writing)
  if (own !== undefined) return own
  switch (fields.blockType) {
    case 'figure': {
      const figure = writing.figure(fields)
      if (figure !== undefined) return figure
      writing.report('lost-picture')
      return writeWords(fields.caption ?? '', writing)
    }
    case 'spec-table': {
      const table = writing.table(fields)
      if (table !== undefined) return writeWordTable(table, writing)
      writing.report('lost-table')
      return ''
    }
    case 'video':
      return writing.video(fields)
    case 'chart':
      return writing.chart(fields)
    case 'quotation':
      return writeQuotation(fields, writing)
    case 'callout':
      return writeCallout(fields, writing)
    case 'code':
      return writeCode(fields, writing)
    case 'raw-html':
      return writeHtml(fields.html, writing)
    case 'shortcode':
      return fields.source
  }
}
