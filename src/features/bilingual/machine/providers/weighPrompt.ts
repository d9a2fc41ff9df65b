import type { Question, Units } from '../machine.ts'
import type { Prompt } from './prompt.ts'

/** What a message is wrapped in, in tokens. */
const wrapping = 60

const likelyTokens = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return Math.ceil(han * 1.2 + (text.length - han) / 3.6)
}

/** How long an answer may be, in tokens, thoughts included. */
export const longestOutput = ({ text }: Pick<Question, 'text'>): number =>
  Math.min(8192, 1024 + likelyTokens(text) * 4)

/**
 * Tell what a prompt and its answer will come to, in tokens.
 *
 * At the most: no tokeniser makes more tokens of a text than it has bytes, and the answer is cut off
 * at its longest.
 */
export const weighPrompt = (
  { system, user }: Prompt,
  question: Question,
): { readonly likely: Units; readonly most: Units } => ({
  likely: {
    input: likelyTokens(system) + likelyTokens(user) + wrapping,
    output: Math.ceil(likelyTokens(question.text) * 1.3) + 10,
  },
  most: {
    input: Buffer.byteLength(system) + Buffer.byteLength(user) + wrapping,
    output: longestOutput(question),
  },
})
