import type { Payload } from 'payload'
import type { DemoContent } from '../readContent.ts'

/** The collections that the demonstration fills, in the order in which they need each other. */
export const filled = [
  'users',
  'categories',
  'sources',
  'terms',
  'media',
  'chips',
  'control-rules',
  'control-events',
  'spec-tables',
  'posts',
] as const

/** A collection that the demonstration fills. */
export type Filled = (typeof filled)[number]

/**
 * One loading of the demonstration.
 *
 * `ids` knows the documents by `collection/key`; `created` counts what this run has made.
 */
export type Run = Readonly<{
  payload: Payload
  content: DemoContent
  ids: Map<string, number>
  created: Record<Filled, number>
  report: () => void
}>
