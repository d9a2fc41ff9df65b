import type { NamePattern } from './namePattern.ts'

const sentenceEnd = /[。！？!?]|\n|[.](?=\s+[A-Z\p{Script=Han}])/u

const sentenceMarks = ['。', '！', '？', '!', '?', '\n'] as const

/** Cut out the sentences in which a name stands; of a long text they are few. */
export const sentencesWith = ({ every }: NamePattern, text: string): string[] => {
  const sentences: string[] = []
  let done = 0
  for (const { index } of text.matchAll(every)) {
    if (index < done) continue
    const before = text.slice(0, index)
    const from = Math.max(...sentenceMarks.map((mark) => before.lastIndexOf(mark))) + 1
    const rest = text.slice(index)
    const end = rest.search(sentenceEnd)
    done = end === -1 ? text.length : index + end + 1
    const lead = before.slice(from).split(/(?<=[.])\s+(?=[A-Z\p{Script=Han}])/u)
    sentences.push(((lead.at(-1) ?? '') + text.slice(index, done)).trim())
  }
  return sentences
}
