import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { defList } from 'micromark-extension-definition-list'
import { gfm } from 'micromark-extension-gfm'
import { definitionLists } from './definitionLists.ts'

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

const hasDefinition = /^[ \t>]*:[ \t]/m

/**
 * Read Markdown into its tree: CommonMark, GFM with strikethrough by two tildes only, and
 * definition lists.
 */
export const readTree = (text: string): Root =>
  fromMarkdown(text, {
    extensions: hasDefinition.test(text) ? [syntax, defList] : [syntax],
    mdastExtensions: [...fromGfm, definitionLists],
  })
