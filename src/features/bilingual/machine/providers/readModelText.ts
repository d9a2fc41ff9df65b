import { unescapeWire } from '../answer/escapeWire.ts'

const opening = '<translation>'
const closing = '</translation>'

const withoutThoughts = (text: string): string => text.replace(/^\s*<think>[\s\S]*?<\/think>/, '')

/**
 * Take the translation out of what a model has said so far; its thoughts aloud are left out.
 *
 * Words around the marks stay in: `checkAnswer` has to see them. So do those of a model that left
 * the marks out.
 */
export const readModelText = (said: string): string => {
  const text = withoutThoughts(said).trim()
  const isMarked = text.startsWith(opening) && text.endsWith(closing)
  return isMarked ? text.slice(opening.length, -closing.length).trim() : text
}

/** The same of an answer that is still coming: what can be shown of it. */
export const showModelText = (said: string): string => {
  if (/^\s*<think>/.test(said) && !said.includes('</think>')) return ''
  const text = withoutThoughts(said).trimStart()
  // Marks that have come in part are none of the words.
  if (opening.startsWith(text)) return ''
  const inner = text.startsWith(opening) ? text.slice(opening.length) : text
  const whole = inner.replace(/<\/?(?:[a-z]*|(?:keep|g|x)\b[^>]*)$|<\/translation>\s*$/, '')
  return unescapeWire(whole.replace(/<\/?(?:keep|g|x)\b[^>]*>/g, ''))
}
