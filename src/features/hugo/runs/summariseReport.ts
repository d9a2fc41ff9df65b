import { compareSeverity } from '../../../kernel/compareSeverity.ts'
import type { ImportReport } from '../importReport.ts'
import type { FindingKind, FoundShortcode } from './importRun.ts'

/** Count what an import has found by kinds, the gravest first, and name the shortcodes nobody knows. */
export const summariseReport = ({
  problems,
}: Pick<ImportReport, 'problems'>): {
  readonly kinds: readonly FindingKind[]
  readonly shortcodes: readonly FoundShortcode[]
} => {
  const kinds = new Map<string, FindingKind>()
  const shortcodes = new Map<string, FoundShortcode>()
  for (const { code, severity, message, values, file = '', line } of problems) {
    const { count, sample } = kinds.get(code) ?? { count: 0, sample: message }
    kinds.set(code, { code, severity, count: count + 1, sample })
    const name = code === 'hugo/unknown-shortcode' ? String(values?.['name'] ?? '') : ''
    if (name === '') continue
    const known = shortcodes.get(name)
    shortcodes.set(
      name,
      known ? { ...known, count: known.count + 1 } : { name, count: 1, file, line },
    )
  }
  return {
    kinds: [...kinds.values()].sort(
      (one, other) => compareSeverity(one, other) || other.count - one.count,
    ),
    shortcodes: [...shortcodes.values()].sort((one, other) => other.count - one.count),
  }
}
