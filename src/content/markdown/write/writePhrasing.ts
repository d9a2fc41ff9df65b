import type { LinkFields, PhrasingNode } from '../../lexical/nodes.ts'
import { textFormat } from '../../lexical/textFormat.ts'
import { linkAddresses } from '../linkAddresses.ts'
import { splitMath } from '../splitMath.ts'
import { wordsOf } from '../wordsOf.ts'
import { escapeLine } from './escapeLine.ts'
import type { Run } from './runs.ts'
import { joinRuns, trimRuns } from './runs.ts'
import { writeRuns } from './writeRuns.ts'
import { writeUrl } from './writeUrl.ts'
import type { LineKind, Writing } from './writing.ts'

const autolink = /^(?:https?|ftp):\/\/[^\s<>\\&`]+$/i

const marks = /[*_~]/g

// Within an address in the words of a link these would be escaped visibly, or read as emphasis.
const shieldWords = (markdown: string): string =>
  markdown.replace(/(?:https?:\/\/|ftp:\/\/|www\.)[!-;=-~]+/gi, (address) =>
    address.replace(/\\([*_~])/g, '$1').replace(marks, (mark) => `&#${mark.charCodeAt(0)};`),
  )

const writeLink = (
  { url, address }: { url: string | undefined; address: string },
  children: readonly PhrasingNode[],
  writing: Writing,
  kind: LineKind,
): string => {
  const words = wordsOf(children)
  if (url !== undefined && url === words && autolink.test(url)) return `<${url}>`
  if (url === `mailto:${words}` && /^[\w.+-]+@[\w.-]+$/.test(words)) return `<${words}>`
  const inner = write(children, writing, kind === 'lines' ? 'one line' : kind, true)
  return `[${shieldWords(inner)}](${address})`
}

/** Where a link leads, written as Markdown has it. */
const addressOf = (fields: LinkFields, words: string, writing: Writing): string | undefined => {
  if (fields.linkType !== 'internal') return fields.url ? writeUrl(fields.url) : undefined
  const address = writing.link(fields)
  if (address === undefined) writing.report('lost-link', { text: words.slice(0, 80) })
  return address
}

type Place = { readonly isInLink: boolean; readonly kind: LineKind; readonly writing: Writing }

/** Formulas are written as they are; one that would mean something else where it stands is text. */
const mathRuns = (text: string, format: number): Run[] =>
  splitMath(text).map(({ isMath, text: part }) =>
    isMath && !/[|`]|\{\{[<%]/.test(part)
      ? { kind: 'written', markdown: part, format }
      : { kind: 'text', text: part, format },
  )

/** Bare addresses are links to whoever reads Markdown: they are written as such. */
const textRuns = (text: string, format: number, place: Place): Run[] => {
  const plain = text.replaceAll('\0', '\uFFFD')
  if (place.isInLink || format & textFormat.code) return [{ kind: 'text', text: plain, format }]
  return linkAddresses(plain, format).flatMap((piece): Run[] => {
    if (piece.kind === 'text') return mathRuns(piece.text, format)
    if (piece.kind !== 'link') return []
    const words = piece.pieces.map((one) => (one.kind === 'text' ? one.text : '')).join('')
    const child = { type: 'text', text: words, format: 0 } as PhrasingNode
    return [
      {
        kind: 'written',
        markdown: writeLink(
          { url: piece.url, address: writeUrl(piece.url) },
          [child],
          place.writing,
          place.kind,
        ),
        format,
      },
    ]
  })
}

const runsOf = (nodes: readonly PhrasingNode[], place: Place): Run[] =>
  nodes.flatMap((node): Run[] => {
    const { isInLink, kind, writing } = place
    switch (node.type) {
      case 'text':
        return node.text
          .split(/\r\n?|\n/)
          .flatMap((line, at) => [
            ...(at > 0 ? [{ kind: 'break' as const, format: 0 }] : []),
            ...textRuns(line, node.format, place),
          ])
      case 'tab':
        return [{ kind: 'text', text: '\t', format: node.format ?? 0 }]
      case 'linebreak':
        return [{ kind: 'break', format: 0 }]
      case 'link':
      case 'autolink': {
        const words = wordsOf(node.children)
        const address = addressOf(node.fields, words, writing)
        if (isInLink || !address || /^[ \t\n]*$/.test(words)) return runsOf(node.children, place)
        const url = node.fields.linkType === 'internal' ? undefined : node.fields.url
        const own = url === undefined ? undefined : writing.ownLink?.(url, words)
        if (own !== undefined) return [{ kind: 'written', markdown: own, format: 0 }]
        const markdown = writeLink({ url, address }, node.children, writing, kind)
        return [{ kind: 'written', markdown, format: 0 }]
      }
      case 'inlineBlock': {
        const { fields } = node
        if (fields.blockType === 'chip-mention') {
          return [{ kind: 'text', text: fields.label, format: 0 }]
        }
        const note = writing.citation(fields)
        if (note === undefined) {
          writing.report('lost-source')
          return []
        }
        const number = writing.notes.push(note)
        return [{ kind: 'written', markdown: `[^${writing.notePrefix ?? ''}${number}]`, format: 0 }]
      }
    }
  })

const write = (
  nodes: readonly PhrasingNode[],
  writing: Writing,
  kind: LineKind,
  isInLink = false,
): string => {
  const lineBreak = kind === 'lines' ? '\\\n' : writing.html ? '<br>' : ' '
  const runs = joinRuns(runsOf(nodes, { isInLink, kind, writing }))
  const setting = { html: writing.html, report: writing.report, lineBreak, kind }
  const kept = isInLink ? runs : trimRuns(runs)
  return writeRuns(kept, { before: '', after: '', applied: 0 }, setting)
}

/**
 * Write running text as Markdown: one line, or as many as it has line breaks.
 *
 * White space at either end is left out, as every reader of Markdown does.
 */
export const writePhrasing = (
  nodes: readonly PhrasingNode[],
  writing: Writing,
  kind: LineKind = 'lines',
): string => {
  const written = write(nodes, writing, kind)
  return kind === 'lines' ? written.split('\n').map(escapeLine).join('\n') : written
}
