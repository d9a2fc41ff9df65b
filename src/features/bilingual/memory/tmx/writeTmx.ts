import type { TextPair } from '../learn/entryRow.ts'
import { locales } from '../../../../kernel/locale.ts'
import { escapeXml } from './escapeXml.ts'
import { writeTmxDate } from './tmxDate.ts'

/** An entry as a file has it. */
export type TmxEntry = {
  readonly id: number
  readonly texts: TextPair
  readonly uses: number
  /** ISO 8601. */
  readonly at: string
  readonly author?: string
  /** The story or the file that it comes from. */
  readonly origin: string
}

const unit = ({ id, texts, uses, at, author, origin }: TmxEntry): string => {
  const by = author === undefined ? '' : ` changeid="${escapeXml(author)}"`
  return [
    `    <tu tuid="${id}" usagecount="${uses}" changedate="${writeTmxDate(at)}"${by}>`,
    `      <prop type="x-origin">${escapeXml(origin)}</prop>`,
    ...locales.map(
      (locale) => `      <tuv xml:lang="${locale}"><seg>${escapeXml(texts[locale])}</seg></tuv>`,
    ),
    '    </tu>',
    '',
  ].join('\n')
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Waferdesk" creationtoolversion="1" segtype="paragraph" o-tmf="Waferdesk" adminlang="en" srclang="*all*" datatype="plaintext"/>
  <body>
`

const foot = `  </body>
</tmx>
`

/**
 * Write entries as TMX 1.4b, piece by piece.
 *
 * Either language may be the source (`srclang="*all*"`). Who agreed is not told to the outside; only
 * the author that an imported file named.
 */
export async function* writeTmx(
  batches: AsyncIterable<readonly TmxEntry[]>,
): AsyncGenerator<string> {
  yield head
  for await (const batch of batches) yield batch.map(unit).join('')
  yield foot
}
