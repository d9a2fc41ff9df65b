import type {
  ASTVisitor,
  DocumentNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql'
import { GraphQLError } from 'graphql'

import type { Locale } from '../../kernel/locale.ts'
import type { Message } from '../../kernel/messages.ts'
import { say } from '../../kernel/messages.ts'
import { apiMessages } from './messages.ts'

/** How much one GraphQL request may ask for, its fragments written out. */
const queryLimits = { depth: 12, fields: 1500, operations: 20 } as const

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>
type Finding = { readonly message: Message; readonly limit: number }

const tooDeep: Finding = { message: apiMessages.queryTooDeep, limit: queryLimits.depth }
const tooWide: Finding = { message: apiMessages.queryTooWide, limit: queryLimits.fields }

type Part = { readonly set: SelectionSetNode; readonly depth: number; readonly level: number }

const nextOf = (part: Part, selection: SelectionSetNode['selections'][number], all: Fragments) => {
  const { depth } = part
  const level = part.level + 1
  if (selection.kind === 'Field') {
    return selection.selectionSet && { set: selection.selectionSet, depth: depth + 1, level }
  }
  if (selection.kind === 'InlineFragment') return { set: selection.selectionSet, depth, level }
  const fragment = all.get(selection.name.value)
  return fragment && { set: fragment.selectionSet, depth, level }
}

/**
 * Write out a selection with its fragments, no further than the limits; cycles therefore end.
 */
const measure = (root: SelectionSetNode, fragments: Fragments): Finding | undefined => {
  const waiting: Part[] = [{ set: root, depth: 1, level: 1 }]
  let fields = 0
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    // Fragments within fragments deepen nothing, and could go round for ever.
    if (part.depth > queryLimits.depth || part.level > queryLimits.depth * 4) return tooDeep
    for (const selection of part.set.selections) {
      fields += 1
      if (fields > queryLimits.fields) return tooWide
      const next = nextOf(part, selection, fragments)
      if (next) waiting.push(next)
    }
  }
  return undefined
}

/** Find what of a GraphQL document asks for too much, its fragments written out. */
export const findExcess = (document: DocumentNode): Finding | undefined => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) {
    if (one.kind === 'FragmentDefinition') fragments.set(one.name.value, one)
  }
  for (const one of document.definitions) {
    if (one.kind !== 'OperationDefinition' && one.kind !== 'FragmentDefinition') continue
    if (one.selectionSet.selections.length > queryLimits.operations && 'operation' in one) {
      return { message: apiMessages.tooManyOperations, limit: queryLimits.operations }
    }
    const found = measure(one.selectionSet, fragments)
    if (found) return found
  }
  return undefined
}

/**
 * Refuse a GraphQL request that asks for too much at once: too deep, too wide, or too many
 * operations under other names.
 */
export const limitQuery =
  (locale: Locale): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    Document: (document) => {
      const found = findExcess(document)
      if (!found) return undefined
      const message = say(found.message, locale, { limit: found.limit })
      context.reportError(new GraphQLError(message))
      return false
    },
  })
