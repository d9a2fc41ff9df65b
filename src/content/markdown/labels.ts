import type { Nodes } from 'mdast'

const bracketed = /\[(\^?)([^[\]]{1,999})\]/g
const fold = (text: string) =>
  text
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()

/** Gather the labels that nodes define, those of footnotes with `^` before them. */
export const labelsIn = (nodes: readonly Nodes[], labels = new Set<string>()): Set<string> => {
  for (const node of nodes) {
    if (node.type === 'definition') labels.add(fold(node.label ?? node.identifier))
    if (node.type === 'footnoteDefinition') labels.add(`^${fold(node.label ?? node.identifier)}`)
    if ('children' in node) labelsIn(node.children, labels)
  }
  return labels
}

/**
 * Write definitions for the labels in a passage that its text defines elsewhere; `own` are those
 * that the passage defines itself.
 *
 * Without them a reference is not read as one. They are for the front of the passage, where no
 * open code can swallow them; the rule at their end keeps a footnote from going on.
 */
export const definitionsFor = (
  text: string,
  known: ReadonlySet<string>,
  own?: ReadonlySet<string>,
): string => {
  if (known.size === (own?.size ?? 0)) return ''
  const wanted = new Set<string>()
  for (const [, note, written] of text.matchAll(bracketed)) {
    const label = `${note}${fold(written!)}`
    if (!known.has(label) || own?.has(label)) continue
    wanted.add(`[${note}${written!.replace(/\n/g, ' ')}]: <x>`)
  }
  return wanted.size === 0 ? '' : `${[...wanted].join('\n\n')}\n\n***\n\n`
}
