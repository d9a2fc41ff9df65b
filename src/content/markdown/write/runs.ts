import { textFormat } from '../../lexical/textFormat.ts'

/** A piece of a line: text in one format, the end of a line, or what is written already. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly format: number }
  | { readonly kind: 'break'; readonly format: number }
  | { readonly kind: 'written'; readonly markdown: string; readonly format: number }

const isCode = (run: Run) => (run.format & textFormat.code) !== 0

/** Join neighbours of one format; let a line break have the formats that both its sides have. */
export const joinRuns = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.kind === 'text' && last?.kind === 'text' && last.format === run.format) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    } else if (run.kind !== 'text' || run.text !== '') joined.push(run)
  }
  return joined.map((run, at) =>
    run.kind === 'break'
      ? { ...run, format: (joined[at - 1]?.format ?? 0) & (joined[at + 1]?.format ?? 0) }
      : run,
  )
}

/** Leave out what a reader of Markdown takes from both ends of a line anyway. */
export const trimRuns = (runs: readonly Run[]): Run[] => {
  const isBlank = (run: Run) =>
    run.kind === 'break' || (run.kind === 'text' && /^[ \t]*$/.test(run.text))
  const from = runs.findIndex((run) => !isBlank(run))
  if (from < 0) return []
  const kept = runs.slice(from, runs.findLastIndex((run) => !isBlank(run)) + 1)
  return kept.map((run, at) => {
    if (run.kind !== 'text' || isCode(run)) return run
    const begun = at === 0 ? run.text.replace(/^[ \t]+/, '') : run.text
    return { ...run, text: at === kept.length - 1 ? begun.replace(/[ \t]+$/, '') : begun }
  })
}
