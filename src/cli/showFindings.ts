import { compareSeverity } from '../kernel/compareSeverity.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Message } from '../kernel/messages.ts'
import { consoleReport } from './consoleReport.ts'
import { messages } from './messages.ts'

/** Something that was found, as reports have it. */
export type Finding = {
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly code: string
  readonly severity: Problem['severity']
  readonly message: Message
}

/** How many of a kind are shown. */
const mostOfKind = 3

/**
 * Show findings on the terminal by their kind, the gravest first, a few of each with their places.
 *
 * A site of a thousand pages without dates would otherwise hide the one that was refused.
 */
export const showFindings = (findings: readonly Finding[]): void => {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = kinds.get(finding.code)
    if (known) known.push(finding)
    else kinds.set(finding.code, [finding])
  }
  const gravityOf = ([first]: readonly Finding[]) => first ?? { severity: 'info' as const }
  const sorted = [...kinds].sort(([, one], [, other]) =>
    compareSeverity(gravityOf(one), gravityOf(other)),
  )
  for (const [code, all] of sorted) {
    consoleReport.line(`${code}  × ${all.length}`)
    for (const { file = '', line, message } of all.slice(0, mostOfKind)) {
      const place = line === undefined ? file : `${file}:${line}`
      consoleReport.line(`  ${place}\n    ${message['zh-TW']}\n    ${message.en}`)
    }
  }
  if ([...kinds.values()].some(({ length }) => length > mostOfKind)) {
    consoleReport.say(messages.moreFindings)
  }
}
