import type { Problem } from '../../kernel/problem.ts'
import { messages } from './messages.ts'

/** What can be found while importing from Hugo. */
export type HugoFinding = keyof typeof messages

const severities: Partial<Record<HugoFinding, Problem['severity']>> = {
  'no-site': 'error',
  'unreadable-file': 'error',
  'file-too-large': 'error',
  'not-utf-8': 'error',
  'broken-config': 'error',
  'front-matter-unclosed': 'error',
  'front-matter-broken': 'error',
  'same-story': 'error',
  'other-site': 'error',
  refused: 'error',
  'too-many-parts': 'error',
  'section-page': 'info',
  'secret-left-out': 'info',
  'no-address': 'info',
  'no-date': 'info',
  'future-date': 'info',
  expired: 'info',
  'mapping-unreadable': 'error',
  'mapping-broken': 'error',
  'shortcode-argument': 'info',
  'shortcode-around-text': 'info',
  'shortcode-link': 'info',
  'shortcode-dropped': 'info',
  'shortcode-content': 'info',
  'quotation-format': 'info',
  'caption-format': 'info',
  'table-format': 'info',
  'table-in-article': 'info',
  'other-language': 'info',
  'possible-pair': 'info',
  'picture-to-fetch': 'info',
}

/** Name something that was found in a file; lines count from 1. */
export const hugoProblem = (
  finding: HugoFinding,
  where: string,
  { line, ...values }: Record<string, string | number> & { line?: number } = {},
): Problem => ({
  code: `hugo/${finding}`,
  severity: severities[finding] ?? 'warning',
  message: messages[finding],
  where,
  ...(line === undefined ? {} : { line }),
  ...(Object.keys(values).length > 0 ? { values } : {}),
})
