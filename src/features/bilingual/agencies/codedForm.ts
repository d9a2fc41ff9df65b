import { nodeId } from '../../../content/lexical/nodeId.ts'
import type { CodedText } from '../../../content/segments/inline/coded.ts'
import { codeKey } from './codeKey.ts'

/** A fingerprint of a coded text to the character, formatting included: what a print leaves out. */
export const codedForm = ({ pieces, codes }: CodedText): string =>
  nodeId(JSON.stringify([pieces, codes.map(codeKey)]))
