const pace = { han: 400, word: 220 } as const

/** Estimate how long a text takes to read, in whole minutes: by Chinese characters and by words. */
export const readingMinutes = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words =
    text.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{Letter}\p{Number}]+/gu)?.length ?? 0
  return Math.max(1, Math.round(han / pace.han + words / pace.word))
}
