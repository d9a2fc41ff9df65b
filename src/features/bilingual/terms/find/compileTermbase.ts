import type { Locale } from '../../../../kernel/locale.ts'
import type { Concept } from '../concept.ts'
import { exactLetters } from './exactLetters.ts'
import { foldLine } from './foldLine.ts'
import { plurals } from './plurals.ts'
import type { KnownWord, Termbase, TrieNode } from './termbase.ts'

const emptyNode = (): TrieNode => ({ next: new Map(), words: [] })

const addWord = (
  root: TrieNode,
  form: string,
  word: Omit<KnownWord, 'letters' | 'exact'>,
): void => {
  for (const spelled of plurals(form)) {
    const { letters, lower } = foldLine(spelled)
    let node = root
    for (const letter of lower) {
      const next = node.next.get(letter) ?? emptyNode()
      node.next.set(letter, next)
      node = next
    }
    const exact = exactLetters(letters).filter((at) => at < foldLine(form).letters.length)
    if (node !== root) node.words.push({ ...word, letters, exact })
  }
}

const addConcept = (root: TrieNode, concept: Concept, locale: Locale): void => {
  const { preferred, allowed, forbidden } = concept.forms[locale]
  addWord(root, preferred, { concept, standing: 'preferred' })
  for (const form of allowed) addWord(root, form, { concept, standing: 'allowed' })
  for (const one of forbidden) {
    addWord(root, one.form, { concept, standing: 'forbidden', forbidden: one })
    for (const form of one.exceptions) addWord(root, form, { concept, standing: 'exception' })
  }
}

// A shorter date stands for its whole year or month.
const isInForce = ({ validFrom, validUntil }: Concept, on: string): boolean =>
  validFrom <= on && (validUntil === '' || `${validUntil}~` >= on)

/**
 * Make concepts ready to be looked for.
 *
 * @param on the day, as `2026-11-26`: what is not in force then is not looked for.
 */
export const compileTermbase = (concepts: readonly Concept[], on: string): Termbase => {
  const words = { 'zh-TW': emptyNode(), en: emptyNode() }
  const inForce = concepts.filter((concept) => isInForce(concept, on))
  for (const concept of inForce) {
    addConcept(words['zh-TW'], concept, 'zh-TW')
    addConcept(words.en, concept, 'en')
  }
  return { concepts: inForce, words }
}
