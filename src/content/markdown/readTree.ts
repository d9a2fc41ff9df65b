import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/**
 * GFM without its bare addresses.
 *
 * They look back over all that was read at every letter, which costs the square of a paragraph's
 * length, and take Chinese for part of an address; `linkAddresses` finds them afterwards.
 */
const syntax = gfm({ singleTilde: false })
for (const [code, constructs] of Object.entries(syntax.text ?? {})) {
  const all = [constructs ?? []].flat()
  syntax.text![Number(code)] = all.filter((one) => !one.name?.endsWith('Autolink'))
}
const fromGfm = gfmFromMarkdown()
for (const extension of fromGfm) extension.transforms = []

/** Read Markdown (CommonMark, GFM with strikethrough by two tildes only) into its tree. */
export const readTree = (text: string): Root =>
  fromMarkdown(text, { extensions: [syntax], mdastExtensions: fromGfm })
