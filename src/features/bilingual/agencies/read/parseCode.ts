import { z } from 'zod'

import { inlineBlock } from '../../../../content/lexical/inlineBlock.ts'
import { laid } from '../../../../content/lexical/laid.ts'
import { lineBreak } from '../../../../content/lexical/lineBreak.ts'
import { paragraph } from '../../../../content/lexical/paragraph.ts'
import { text } from '../../../../content/lexical/text.ts'
import type { CodeData } from '../../../../content/segments/inline/coded.ts'

const document = z.number().int().positive()
const words = z.string().max(2000)

// What a browser would run; it skips white space and control characters in the name.
const runs = (url: string): boolean =>
  /^(?:javascript|vbscript|data):/i.test(url.replace(/[\s\p{Control}]+/gu, ''))

const linkFields = z.object({
  linkType: z.enum(['custom', 'internal']),
  newTab: z.boolean(),
  url: words.refine((url) => !runs(url)).optional(),
  title: words.optional(),
  anchor: words.optional(),
  doc: z.object({ relationTo: z.literal('posts'), value: document }).nullish(),
})

const linked = z.object({
  kind: z.literal('link'),
  node: z.object({ type: z.enum(['link', 'autolink']), fields: linkFields }),
})

const mentioned = z.object({
  kind: z.literal('mention'),
  node: z.object({
    fields: z.discriminatedUnion('blockType', [
      z.object({ blockType: z.literal('chip-mention'), chip: document }),
      z.object({ blockType: z.literal('source-citation'), source: document }),
    ]),
  }),
})

const formatted = z.object({
  kind: z.literal('format'),
  format: z.union([1, 2, 4, 8, 16, 32, 64, 128].map((bit) => z.literal(bit))),
})

const stood = z.object({
  kind: z.literal('node'),
  node: z.object({ type: z.enum(['linebreak', 'tab', 'paragraph']) }),
})

const code = z.union([linked, mentioned, formatted, stood])

const nodes = {
  linebreak: lineBreak,
  tab: () => ({ ...text('\t'), type: 'tab' as const, detail: 2 }),
  paragraph: () => paragraph([]),
}

const dataOf = (parsed: z.output<typeof code>, id: string): CodeData => {
  if (parsed.kind === 'format') return parsed
  if (parsed.kind === 'node') return { kind: 'node', node: nodes[parsed.node.type]() }
  if (parsed.kind === 'mention') {
    const { fields } = parsed.node
    const made = fields.blockType === 'chip-mention' ? { ...fields, label: '' } : fields
    return { kind: 'mention', node: inlineBlock({ id, ...made }) }
  }
  const { type, fields } = parsed.node
  const known = Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined))
  const shared = { ...laid, fields: known as typeof fields & object }
  return {
    kind: 'link',
    node: (type === 'link'
      ? { ...shared, type, id, version: 3 }
      : { ...shared, type, version: 2 }) as Extract<CodeData, { kind: 'link' }>['node'],
  }
}

/**
 * Make a code of what a file keeps of it; nothing where it is no formatting, link or mention.
 *
 * A file comes from outside: only what is known is taken, in the shape that we give it.
 */
export const parseCode = (kept: unknown, id: string): CodeData | undefined => {
  const parsed = code.safeParse(kept)
  return parsed.success ? dataOf(parsed.data, id) : undefined
}
