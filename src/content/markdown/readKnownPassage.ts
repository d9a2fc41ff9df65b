import type { Code, Html, Paragraph, RootContent } from 'mdast'
import type { PassageText } from './passageText.ts'
import { positionOf } from './passageText.ts'
import { readTree } from './readTree.ts'

const special =
  // oxlint-disable-next-line no-control-regex -- CommonMark exchanges this one
  /[\\`*_[\]<>&~#|\t\0]|^ | $|^[-+=]|^:[ \t]|^\d{1,9}[.)](?:[ \t]|$)/m

const plainParagraph = (one: PassageText): Paragraph | undefined => {
  const value = one.text.replace(/\n+$/, '')
  if (value === '' || special.test(value) || value.includes('\n\n')) return undefined
  const position = positionOf(one)
  return { type: 'paragraph', position, children: [{ type: 'text', value, position }] }
}

const infoOf = (fence: string, info: string): Pick<Code, 'lang' | 'meta'> => {
  if (/[\\&]/.test(info)) {
    const [opening] = readTree(`${fence}${info}`).children
    if (opening?.type === 'code') return { lang: opening.lang, meta: opening.meta }
  }
  // Attributes without a language before them.
  if (info.trim().startsWith('{')) return { lang: null, meta: info.trim() }
  const [lang = '', ...meta] = info.trim().split(/(?<=^\S+)\s+/)
  return { lang: lang || null, meta: meta[0] ?? null }
}

const fencedCode = (one: PassageText): Code => {
  const { lines } = one.passage
  const [, indent = '', fence = '', info = ''] = /^( *)(`+|~+)(.*)$/.exec(lines[0]!)!
  const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
  const isClosed = lines.length > 1 && closing.test(lines.at(-1)!)
  // One that is never closed ends with the text, whose last line feed ends its last line.
  const last = isClosed || (lines.length > 1 && lines.at(-1) === '') ? -1 : undefined
  const margin = new RegExp(`^ {0,${indent.length}}`)
  const value = lines.slice(1, last).map((line) => line.replace(margin, ''))
  return {
    type: 'code',
    ...infoOf(fence, info),
    value: value.join('\n'),
    position: positionOf(one),
  }
}

const html = (one: PassageText): Html => ({
  type: 'html',
  value: one.text.replace(/(?:\n[ \t]*)+$/, ''),
  position: positionOf(one),
})

/**
 * Read a passage that needs no parser: fenced code, raw HTML, or a paragraph without a single
 * character that Markdown knows. Together they are most of a text, and the parser is slow.
 */
export const readKnownPassage = (one: PassageText): RootContent | undefined => {
  if (one.passage.kind === 'fence') return fencedCode(one)
  if (one.passage.kind === 'html') return html(one)
  return plainParagraph(one)
}
