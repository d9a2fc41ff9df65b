import type { Locale } from '../../../../kernel/locale.ts'
import type { Result } from '../../../../kernel/result.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import { quotedRanges } from '../../terms/find/quotedRanges.ts'
import type { MachineRefusal } from '../machineRefusal.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { shareOfHan } from './shareOfHan.ts'

/** A text on its way out, and the words in it that come back as they are. */
export type WireText = { readonly text: string; readonly kept: readonly string[] }

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Write the entities of a wire text as the characters that they stand for. */
export const unescapeText = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|#39|amp);/g, (entity) => entities[entity] ?? entity)

const marks = /^[「『“„〝《〈"]|[」』”〞》〉"]$/g

const isInLanguage = (text: string, language: Locale): boolean => {
  if (/^(?:https?:\/\/|www\.)/.test(text)) return true
  const share = shareOfHan(text)
  return language === 'en' ? share === 0 : share !== undefined && share >= 0.5
}

/**
 * Write a text as it goes out. Quotations in the language that it is translated into are the words
 * of whoever said them, and stand in `<keep>`; so do web addresses.
 */
export const writeWire = (text: string, to: Locale): WireText => {
  const kept: string[] = []
  let written = ''
  let end = 0
  for (const { from, to: until } of quotedRanges(text).toSorted((a, b) => a.from - b.from)) {
    const words = text.slice(from, until)
    const inner = words.replace(marks, '')
    const at = from + words.indexOf(inner)
    if (at < end || inner === '' || !isInLanguage(inner, to)) continue
    kept.push(inner)
    const keep = `<keep id="${kept.length}">${escapeText(inner)}</keep>`
    written += `${escapeText(text.slice(end, at))}${keep}`
    end = at + inner.length
  }
  return { text: written + escapeText(text.slice(end)), kept }
}

const keeps = /<keep\b[^>]*?\bid="?(\d+)"?[^>]*>([\s\S]*?)<\/keep>/g

/**
 * Read a text that has come back: every kept quotation once, and as it was; refused where one has
 * gone or was doubled, or where there are marks that nobody sent.
 */
export const readWire = (
  answer: string,
  kept: readonly string[],
): Result<string, MachineRefusal> => {
  const seen = new Set<number>()
  let isBroken = false
  const restored = answer.replace(keeps, (_, id: string) => {
    const number = Number(id)
    const words = kept[number - 1]
    if (words === undefined || seen.has(number)) isBroken = true
    seen.add(number)
    return escapeText(words ?? '')
  })
  if (isBroken || /<\/?keep\b/.test(restored)) return fail(machineRefusal('codes'))
  const text = unescapeText(restored)
  // Whoever dropped the marks and kept the words has changed nothing.
  const isWhole = kept.every((words, at) => seen.has(at + 1) || text.includes(words))
  return isWhole ? ok(text) : fail(machineRefusal('quotation-changed'))
}
