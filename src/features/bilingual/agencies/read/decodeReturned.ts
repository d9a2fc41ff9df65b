import type { Code, InlineNode } from '../../../../content/segments/inline/coded.ts'
import type { CodeProblem } from '../../../../content/segments/inline/decodeInline.ts'
import { decodeInline } from '../../../../content/segments/inline/decodeInline.ts'
import { encodeInline } from '../../../../content/segments/inline/encodeInline.ts'
import { plainWords } from '../../../../content/segments/inline/plainWords.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import type { Message } from '../../../../kernel/messages.ts'
import { agencyMessages as words } from '../agencyMessages.ts'
import { codeKey } from '../codeKey.ts'
import { codedWords } from './codedWords.ts'
import type { KnownCodes } from './findCodes.ts'
import { findCodes } from './findCodes.ts'
import type { ReadText } from './readJob.ts'

/** What is wrong with a returned text. */
type TextFault = { readonly code: string; readonly message: Message }

/** A returned text as the editor has it. */
export type Returned = {
  readonly children: readonly InlineNode[]
  readonly text: string
  readonly faults: readonly TextFault[]
}

const nameOf = (code: Code | undefined): Message => {
  switch (code?.kind) {
    case 'link':
      return words.link
    case 'mention':
      return code.node.fields.blockType === 'chip-mention' ? words.chip : words.citation
    case 'format':
    case 'look':
      return words.formatting
    default:
      return words.thing
  }
}

const messageOf: Readonly<Record<CodeProblem['finding'], readonly [string, Message]>> = {
  missing: ['code-missing', words.codeMissing],
  unknown: ['code-unknown', words.codeUnknown],
  doubled: ['code-doubled', words.codeDoubled],
  crossing: ['code-broken', words.codeBroken],
  unclosed: ['code-broken', words.codeBroken],
  misplaced: ['code-misplaced', words.codeMisplaced],
}

const faultOf = (finding: CodeProblem['finding'], found: Code | undefined): TextFault => {
  const [code, message] = messageOf[finding]
  const what = nameOf(found)
  const fill = (locale: Locale) => message[locale].replace('{what}', what[locale])
  return { code, message: { en: fill('en'), 'zh-TW': fill('zh-TW') } }
}

/** Without these a reader would miss something; formatting may go with the words that had it. */
const isNeeded = ({ kind }: Code): boolean => kind === 'link' || kind === 'mention'

/**
 * Make of a returned text what the editor has.
 *
 * @param expected the codes that the text has to have.
 * @param isPlain whether it goes into a field that holds words alone.
 */
export const decodeReturned = (
  { pieces }: ReadText,
  known: KnownCodes,
  expected: readonly Code[],
  isPlain: boolean,
): Returned => {
  const codes = findCodes(pieces, known)
  const { children, problems } = decodeInline(pieces, codes)
  const here = codes.map(codeKey)
  const missing = expected.filter(isNeeded).filter((code) => {
    const at = here.indexOf(codeKey(code))
    if (at >= 0) here.splice(at, 1)
    return at < 0
  })
  const faults = [
    ...problems.map(({ finding, code }) => faultOf(finding, code)),
    ...missing.map((code) => faultOf('missing', code)),
  ]
  if (isPlain && faults.length === 0 && plainWords(children) === undefined) {
    faults.push({ code: 'plain-only', message: words.plainOnly })
  }
  const coded = encodeInline(children)
  return { children, text: codedWords(coded.pieces, coded.codes), faults }
}
