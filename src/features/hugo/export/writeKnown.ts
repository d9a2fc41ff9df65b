import type {
  ArticleBlock,
  CalloutBlock,
  ChartBlock,
  CodeBlock,
  FigureBlock,
  QuotationBlock,
  VideoBlock,
} from '../../../content/blocks.ts'
import type { Body, FlowNode } from '../../../content/lexical/nodes.ts'
import { escapeText } from '../../../content/markdown/write/escapeText.ts'
import { writeWords } from '../../../content/markdown/write/writeWords.ts'
import type { Writing } from '../../../content/markdown/write/writing.ts'
import { chartDayWords } from '../shortcodes/chartDay.ts'
import { calloutKinds } from '../shortcodes/calloutKinds.ts'
import { captionWords } from '../shortcodes/captionWords.ts'
import type { ArgumentChange } from '../shortcodes/editTag.ts'
import { editTag } from '../shortcodes/editTag.ts'
import type { KnownShortcode } from '../shortcodes/knownShortcode.ts'
import { shortcodeArguments } from '../shortcodes/shortcodeArguments.ts'
import type { ShortcodeRule } from '../shortcodes/shortcodeMapping.ts'

type Rule<As extends ShortcodeRule['as']> = Extract<ShortcodeRule, { as: As }>

/** What is to change; `inner` is what stands between the tags, where that is another. */
type Edit = { readonly changes: readonly ArgumentChange[]; readonly inner?: string }

/** What a block said when it was read, and what it says now. */
type Both<Fields> = { readonly was: Fields; readonly is: Fields }

const words = (value: string | number | null | undefined): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value)

const changed = (
  was: string | number | null | undefined,
  is: string | number | null | undefined,
  choice: ArgumentChange['choice'],
): ArgumentChange[] => (words(was) === words(is) ? [] : [{ choice, value: words(is) }])

const flowOf = (content: unknown): readonly FlowNode[] =>
  (content as Partial<Body> | null | undefined)?.root?.children ?? []

/** Text that an argument said is written back into it, in one line; other text between the tags. */
const inTags = (
  { shortcode }: KnownShortcode,
  text: string,
  choice: ArgumentChange['choice'],
): Edit | undefined => {
  const { inner } = shortcode
  if (inner !== undefined) {
    const hasLines = inner.includes('\n') || text.includes('\n')
    return { changes: [], inner: hasLines ? `\n${text}\n` : text }
  }
  return text.includes('\n') ? undefined : { changes: [{ choice, value: text }] }
}

const accepts = (value: string) => calloutKinds.has(value.toLowerCase())

const editCallout = (
  known: KnownShortcode,
  rule: Rule<'callout'>,
  { was, is }: Both<CalloutBlock>,
  writing: Writing,
): Edit | undefined => {
  const changes: ArgumentChange[] = [
    ...(was.kind === is.kind ? [] : [{ choice: rule.kindFrom, value: is.kind, accepts }]),
    ...changed(was.title, is.title, rule.title),
  ]
  const text = writing.flow(flowOf(is.content))
  if (text === writing.flow(flowOf(was.content))) return { changes }
  // A heading that was too long for one begins the text.
  const { take } = shortcodeArguments(known.shortcode)
  if (take(rule.title) !== undefined && !was.title) return undefined
  const written = inTags(known, text, rule.text)
  return written && { ...written, changes: [...changes, ...written.changes] }
}

const editQuotation = (
  known: KnownShortcode,
  rule: Rule<'quotation'>,
  { was, is }: Both<QuotationBlock>,
  writing: Writing,
): Edit | undefined => {
  if (is.source) return undefined
  const changes = [
    ...changed(was.speaker, is.speaker, rule.speaker),
    ...changed(was.role, is.role, rule.role),
  ]
  if (was.quote === is.quote) return { changes }
  const written = inTags(known, writeWords(is.quote, writing), rule.text)
  return written && { ...written, changes: [...changes, ...written.changes] }
}

const editFigure = (
  { shortcode }: KnownShortcode,
  rule: Rule<'figure'>,
  { was, is }: Both<FigureBlock>,
  address: string | undefined,
): Edit | undefined => {
  if (address === undefined) return undefined
  const changes = [
    ...changed(was.missingPath, address, rule.src),
    ...changed(was.alt, is.alt, rule.alt),
    ...changed(was.link, is.link, rule.link),
  ]
  const caption = words(is.caption)
  if (words(was.caption) === caption) return { changes }
  const { take } = shortcodeArguments(shortcode)
  const title = take(rule.title)
  // Title, caption and credit are one caption here: whatever was left alone stays.
  const keepsTitle = title !== undefined && caption?.startsWith(`${title}\n`)
  const below = keepsTitle ? caption?.slice(title.length + 1) : caption
  const isOwn = shortcode.name === 'figure'
  // Hugo's own has Markdown there.
  const said = (value: string | undefined) => (isOwn && value ? captionWords(value).words : value)
  const written = (value: string | undefined) => (isOwn && value ? escapeText(value) : value)
  const credit = said(take(rule.credit))
  const keepsCredit = credit !== undefined && below?.endsWith(` ${credit}`)
  const rest = keepsCredit ? below?.slice(0, -credit.length - 1) : below
  return {
    changes: [
      ...changes,
      ...(title === undefined || keepsTitle ? [] : [{ choice: rule.title, value: undefined }]),
      ...(words(said(take(rule.caption))) === words(rest)
        ? []
        : [{ choice: rule.caption, value: written(words(rest)) }]),
      ...(credit === undefined || keepsCredit ? [] : [{ choice: rule.credit, value: undefined }]),
    ],
  }
}

const editVideo = (rule: Rule<'video'>, { was, is }: Both<VideoBlock>): Edit | undefined =>
  is.provider === rule.provider
    ? {
        changes: [
          ...changed(was.videoId, is.videoId, rule.id),
          ...changed(was.title, is.title, rule.title),
          ...changed(was.startSeconds, is.startSeconds, rule.start),
        ],
      }
    : undefined

const editChart = (rule: Rule<'chart'>, { was, is }: Both<ChartBlock>): Edit => ({
  changes: [
    ...changed(was.kind, is.kind, rule.kind),
    ...changed(chartDayWords(was), chartDayWords(is), rule.on),
    ...changed(was.caption, is.caption, rule.caption),
  ],
})

const editCode = (rule: Rule<'code'>, { was, is }: Both<CodeBlock>): Edit | undefined => {
  if (is.caption || /\{\{[<%]/.test(is.code ?? '')) return undefined
  const changes = changed(was.language, is.language, rule.language)
  return was.code === is.code ? { changes } : { changes, inner: `\n${is.code ?? ''}\n` }
}

const edit = (
  known: KnownShortcode,
  { was, is }: Both<ArticleBlock>,
  { address, writing }: { readonly address: string | undefined; readonly writing: Writing },
): Edit | undefined => {
  const { rule } = known
  if (rule.as === 'callout' && was.blockType === 'callout' && is.blockType === 'callout') {
    return editCallout(known, rule, { was, is }, writing)
  }
  if (rule.as === 'quotation' && was.blockType === 'quotation' && is.blockType === 'quotation') {
    return editQuotation(known, rule, { was, is }, writing)
  }
  if (rule.as === 'figure' && was.blockType === 'figure' && is.blockType === 'figure') {
    return editFigure(known, rule, { was, is }, address)
  }
  if (rule.as === 'video' && was.blockType === 'video' && is.blockType === 'video') {
    return editVideo(rule, { was, is })
  }
  if (rule.as === 'chart' && was.blockType === 'chart' && is.blockType === 'chart') {
    return editChart(rule, { was, is })
  }
  if (rule.as === 'code' && was.blockType === 'code' && is.blockType === 'code') {
    return editCode(rule, { was, is })
  }
  return undefined
}

/**
 * Write a block as the shortcode that it came from, with what has been changed in it.
 *
 * What its tags say otherwise stays to the character. Nothing is given where the shortcode has no
 * place for what the block says now.
 *
 * @param both what the block said when its file was read, and what it says now.
 */
export const writeKnown = (
  known: KnownShortcode,
  both: Both<ArticleBlock>,
  setting: { readonly address: string | undefined; readonly writing: Writing },
): string | undefined => {
  const { closeLength, openLength, source } = known.shortcode
  const found = edit(known, both, setting)
  const tag = found && editTag(known.shortcode, found.changes)
  if (found === undefined || tag === undefined) return undefined
  const closing = closeLength === 0 ? '' : source.slice(-closeLength)
  const inner = found.inner ?? source.slice(openLength, source.length - closing.length)
  return `${tag}${inner}${closing}`
}
