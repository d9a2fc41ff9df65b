import type { CalloutBlock } from '../../../content/blocks.ts'

/** The names that themes have for the five kinds of call-outs. */
export const calloutKinds: ReadonlyMap<string, CalloutBlock['kind']> = new Map<
  string,
  CalloutBlock['kind']
>([
  ['note', 'note'],
  ['info', 'note'],
  ['primary', 'note'],
  ['tip', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['attention', 'warning'],
  ['caution', 'caution'],
  ['danger', 'caution'],
  ['error', 'caution'],
])
