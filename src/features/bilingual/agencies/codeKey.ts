import type { CodeData } from '../../../content/segments/inline/coded.ts'
import { mentionWords, withMentionWords } from '../../../content/segments/inline/mentionWords.ts'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}

const nameless = (data: CodeData): object => {
  switch (data.kind) {
    case 'format':
      return { format: data.format }
    case 'look':
      return { look: data.look }
    case 'link':
      return { fields: data.node.fields }
    case 'mention': {
      const { id: _, ...fields } = withMentionWords(data.node, '').fields
      // With words it stands around them, without it stands alone.
      return { fields, isPaired: mentionWords(data.node) !== '' }
    }
    case 'node':
      return { node: data.node }
  }
}

/** A text that two codes have in common exactly if they do the same: their own ids are left out. */
export const codeKey = (data: CodeData): string => JSON.stringify(sorted(nameless(data)))
