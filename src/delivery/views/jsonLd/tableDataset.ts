import { addresses } from '../../addresses.ts'
import type { SpecTableView } from '../article/articleNode.ts'
import type { ArticleView } from '../articleView.ts'

const formats = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
] as const

/** Describe a table of recorded data in an article, as schema.org's Dataset with its downloads. */
export const tableDataset = (
  article: ArticleView,
  { id, caption, columns, moment, note }: SpecTableView,
  at: (path: string) => string,
): object | undefined => {
  if (!moment) return undefined
  const known = moment.kind === 'pinned' ? moment.known : undefined
  return {
    '@type': 'Dataset',
    name: caption || article.title,
    description: note || caption || article.title,
    inLanguage: article.language,
    url: at(article.href),
    temporalCoverage: moment.day,
    isAccessibleForFree: true,
    variableMeasured: columns.flatMap(({ label, property }) =>
      property ? [{ '@type': 'PropertyValue', propertyID: property, name: label }] : [],
    ),
    distribution: formats.map(([format, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: at(addresses.tableData(article.language, id, { day: moment.day, known, format })),
    })),
  }
}
